package dev.plumbline.project.checking;

import dev.plumbline.baseline.Baseline;
import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.gate.CheckedRow;
import dev.plumbline.gate.GateReport;
import dev.plumbline.gate.Policy;
import dev.plumbline.gate.RowState;
import dev.plumbline.gate.check.Checks;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Confirmation;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Run;
import dev.plumbline.model.RunState;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.project.Project;
import dev.plumbline.project.history.PastRuns;
import dev.plumbline.project.measuring.Adaptive;
import dev.plumbline.project.measuring.Measuring;
import dev.plumbline.project.measuring.RecordedRun;
import dev.plumbline.project.measuring.RunOptions;
import dev.plumbline.project.measuring.UntilProven;
import dev.plumbline.project.measuring.Workbench;
import dev.plumbline.project.reviews.ReviewDesk;
import dev.plumbline.run.RunListener;
import dev.plumbline.run.RunPlan;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.Verdict;
import dev.plumbline.stats.suite.ComparisonRow;
import dev.plumbline.stats.suite.SuiteComparison;
import dev.plumbline.stats.suite.SuiteComparison.Correction;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A check: measure, compare with the accepted baselines, measure again what is flagged, and let the policy judge. The
 * same for the command line and the window.
 */
public final class Checking {
    private final Project project;
    private final Workbench bench;
    private final Measuring measuring;
    private final Policy policy;
    private final Rule rule;
    private @Nullable Adaptive adaptive;
    private Consumer<String> progress = text -> {};
    private volatile boolean stopped;
    private volatile @Nullable RecordedRun running;

    public Checking(Project project, Workbench bench, Measuring measuring, Policy policy, Rule rule) {
        this.project = project;
        this.bench = bench;
        this.measuring = measuring;
        this.policy = policy;
        this.rule = rule;
    }

    /**
     * This check with forks added one at a time until there is an answer; to be said before it checks.
     *
     * @param told hears after each fork how narrow the interval is
     */
    public Checking adaptive(Adaptive limits, Consumer<String> told) {
        adaptive = limits;
        progress = told;
        return this;
    }

    /** What a check found. */
    public record Result(Run run, SuiteComparison suite, GateReport report) {}

    /** Ends the check within a second; may be called from any thread. */
    public void stop() {
        stopped = true;
        RecordedRun current = running;
        if (current != null) {
            current.stop();
        }
    }

    /**
     * Checks these items against these baselines.
     *
     * @param items what to measure; those with a baseline usually with its settings
     * @param missing baselines whose benchmark is no longer there
     */
    public Result check(
            List<Planned> items,
            List<Baseline> baselines,
            List<Benchmark> missing,
            RunOptions options,
            RunListener listener) {
        Adaptive limits = adaptive;
        RunPlan plan = measuring.plan(limits == null ? items : limits.planned(items), options);
        Criteria criteria = Criteria.of(project, bench.platform().id(), plan.id(), baselines, policy, rule);
        Optional<UntilProven> until = Optional.ofNullable(limits)
                .map(known ->
                        new UntilProven(criteria.yardstick(), known, items.size(), InstantSource.system(), progress));
        Run run = measure(plan, listener, until.orElse(null));
        SuiteComparison suite = SuiteComparison.of(
                criteria.accepted(),
                run.asResultSet(),
                until.map(UntilProven::rules).orElse(criteria.rules()),
                Correction.BENJAMINI_HOCHBERG,
                criteria.past()::knowledge);
        Again again = new Again(run.id(), asMeasured(items, run), new ArrayList<>());
        suite = confirm(suite, criteria, again, options, listener);
        List<CheckedRow> rows = new BudgetLevels(project.settings(), criteria.past()::knowledge, criteria.base())
                .of(WholeRows.of(rows(run, suite, items, missing), suite, run::measurement), run::measurement);
        List<String> notes = new ArrayList<>();
        if (run.state() == RunState.STOPPED) {
            notes.add("stopped before the end: only complete forks were judged");
        }
        if (!baselines.isEmpty()) {
            notes.add(criteria.priors().sentence());
        }
        until.ifPresent(known -> notes.addAll(known.prices()));
        until.ifPresent(known -> remember(run, known.limits(), notes));
        if (!again.runs().isEmpty()) {
            notes.add("measured again in " + String.join(", ", again.runs())
                    + ", which belong to this check; plumbline runs show lists their values");
        }
        OutdatedBaselines.sentence(baselines, run.platform().environment()).ifPresent(notes::add);
        return new Result(run, suite, queued(run, GateReport.of(policy, rows, Checks.of(policy), notes), baselines));
    }

    /** So that the run is judged as strictly later on. A history that cannot be written takes nothing from the verdict. */
    private void remember(Run run, Adaptive limits, List<String> notes) {
        try {
            project.history().judgedAt(run.id(), limits.looks());
            project.history().tag(run.id(), limits.tag());
        } catch (PlumblineException e) {
            notes.add("not marked as " + limits.tag() + ", so compare and explain will judge it less strictly: "
                    + e.sentence());
        }
    }

    /** Confirmed failures wait for a person, too. A desk out of reach takes nothing from the verdict. */
    private GateReport queued(Run run, GateReport report, List<Baseline> baselines) {
        List<String> notes = new ArrayList<>(report.notes());
        try {
            List<String> ids = new ReviewDesk(project, InstantSource.system()).flag(run, report, baselines);
            ids.forEach(id -> notes.add("waits for a person: plumbline review show " + id));
        } catch (PlumblineException e) {
            notes.add("not put into the review queue: " + e.sentence());
        }
        return report.withNotes(notes);
    }

    /** A flagged row is measured again with as many forks as it took to flag it. */
    private List<Planned> asMeasured(List<Planned> items, Run run) {
        if (adaptive == null) {
            return items;
        }
        return items.stream()
                .map(item -> run.measurement(item.benchmark())
                        .map(measured -> new Planned(item.benchmark(), measured.settings()))
                        .orElse(item))
                .toList();
    }

    private Run measure(RunPlan plan, RunListener listener, @Nullable UntilProven stopping) {
        RecordedRun recorded = measuring.prepare(plan, listener);
        if (stopping != null) {
            recorded.until(stopping);
        }
        running = recorded;
        if (stopped) {
            recorded.stop();
        }
        return recorded.measure();
    }

    /**
     * What is measured again.
     *
     * @param runs ids of the confirmations, filled as they start
     */
    private record Again(String checkId, List<Planned> items, List<String> runs) {
        List<Planned> of(List<Benchmark> flagged) {
            return items.stream()
                    .filter(item -> flagged.contains(item.benchmark()))
                    .toList();
        }
    }

    /** Each round is judged alone against the same baseline, on fresh forks; each must say regression again. */
    private SuiteComparison confirm(
            SuiteComparison first, Criteria criteria, Again again, RunOptions options, RunListener listener) {
        SuiteComparison suite = first;
        for (int round = 1; round <= policy.confirmations() && !stopped; round++) {
            List<Benchmark> flagged = flagged(suite);
            if (flagged.isEmpty()) {
                return suite;
            }
            RunPlan plan = measuring.plan(again.of(flagged), options.named(Confirmation.name(round, again.checkId())));
            again.runs().add(plan.id());
            Run fresh = measure(plan, listener, null);
            PastRuns past = PastRuns.of(project, bench.platform().id(), fresh.id());
            SuiteComparison alone = SuiteComparison.of(
                    criteria.accepted(), fresh.asResultSet(), criteria.rules(), Correction.NONE, past::knowledge);
            suite = suite.confirmedBy(alone, flagged, round, criteria.rules(), past::knowledge);
        }
        return suite;
    }

    private static List<Benchmark> flagged(SuiteComparison suite) {
        return suite.rows().stream()
                .filter(row -> row.metric().isPrimary())
                .filter(row -> row.comparison().verdict() == Verdict.REGRESSION)
                .map(ComparisonRow::benchmark)
                .toList();
    }

    private List<CheckedRow> rows(Run run, SuiteComparison suite, List<Planned> items, List<Benchmark> missing) {
        Map<Benchmark, ComparisonRow> judged = new LinkedHashMap<>();
        List<CheckedRow> rows = new ArrayList<>();
        suite.rows().stream().filter(row -> row.metric().isPrimary()).forEach(row -> judged.put(row.benchmark(), row));
        for (Planned item : items) {
            rows.add(CheckedRows.of(item.benchmark(), run, Optional.ofNullable(judged.get(item.benchmark()))));
        }
        suite.rows().stream()
                .filter(row -> row.metric().name().equals(Metric.ALLOCATION))
                .filter(row -> row.comparison().verdict() == Verdict.REGRESSION)
                .forEach(row -> rows.add(CheckedRows.judged(row, run)));
        missing.forEach(benchmark -> rows.add(CheckedRows.unjudged(
                benchmark,
                RowState.MISSING,
                "in the baseline, but no longer in " + bench.source().label(),
                Double.NaN,
                0)));
        return rows;
    }
}
