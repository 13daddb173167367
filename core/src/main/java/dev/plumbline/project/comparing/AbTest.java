package dev.plumbline.project.comparing;

import dev.plumbline.condition.UsableForks;
import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.gate.CheckedRow;
import dev.plumbline.gate.GateReport;
import dev.plumbline.gate.Policy;
import dev.plumbline.gate.RowState;
import dev.plumbline.gate.check.Checks;
import dev.plumbline.host.Jdk;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Run;
import dev.plumbline.model.RunState;
import dev.plumbline.model.Settings;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.project.Project;
import dev.plumbline.project.checking.CheckedRows;
import dev.plumbline.project.checking.WholeRows;
import dev.plumbline.project.history.OwnPriors;
import dev.plumbline.project.measuring.Adaptive;
import dev.plumbline.project.measuring.Measuring;
import dev.plumbline.project.measuring.RecordedRun;
import dev.plumbline.project.measuring.RunOptions;
import dev.plumbline.project.measuring.Selection;
import dev.plumbline.project.measuring.TimeBudget;
import dev.plumbline.project.measuring.UntilSettled;
import dev.plumbline.project.measuring.Workbench;
import dev.plumbline.run.RunListener;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.Verdict;
import dev.plumbline.stats.stopping.Looks;
import dev.plumbline.stats.suite.ComparisonRow;
import dev.plumbline.stats.suite.SuiteComparison;
import dev.plumbline.stats.suite.SuiteComparison.Correction;
import dev.plumbline.stats.suite.SuiteComparison.Knowledge;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Two versions measured in turn, A,B,A,B, on this machine, until each benchmark has an answer. Both sides are recorded
 * as runs of their revisions. The same for the command line and the window.
 */
public final class AbTest {
    private final Project project;
    private final Side old;
    private final Side now;
    private final Policy policy;
    private final Adaptive limits;
    private final Consumer<String> progress;
    private volatile boolean stopped;
    private volatile @Nullable RecordedPair running;

    /** A version that is ready, opened on a JDK of this machine. */
    public record Side(Version.Ready version, Workbench bench) {
        public static Side open(Version.Ready version, Jdk jdk, String platformLabel) {
            return new Side(version, Workbench.open(version.source(), jdk, platformLabel));
        }
    }

    /**
     * @param limits looks, precision and time
     * @param progress told after each pair of forks how narrow the interval is
     */
    public AbTest(Project project, Side old, Side now, Policy policy, Adaptive limits, Consumer<String> progress) {
        this.project = project;
        this.old = old;
        this.now = now;
        this.policy = policy;
        this.limits = limits;
        this.progress = progress;
    }

    /** Who hears the events of each side. */
    public record Listeners(RunListener old, RunListener now) {}

    /**
     * What was found.
     *
     * @param old run of the old side; so is {@code now}
     */
    public record Result(Run old, Run now, SuiteComparison suite, GateReport report) {
        /** The proven improvements and regressions of primary metrics. */
        public List<ComparisonRow> proven(Verdict verdict) {
            return suite.rows().stream()
                    .filter(row -> row.metric().isPrimary())
                    .filter(row -> row.comparison().verdict() == verdict)
                    .toList();
        }
    }

    /** Ends the measurement within a second; may be called from any thread. */
    public void stop() {
        stopped = true;
        RecordedPair current = running;
        if (current != null) {
            current.stop();
        }
    }

    /** Benchmarks of both sides that patterns name; without patterns the headline rows, of a foreign jar all. */
    public List<Benchmark> common(List<String> patterns) {
        Set<Benchmark> before = Set.copyOf(old.bench().catalog().benchmarks());
        List<Benchmark> shared = now.bench().catalog().benchmarks().stream()
                .filter(before::contains)
                .toList();
        return Selection.runnable(patterns, shared, now.bench());
    }

    /** Benchmarks that only one side has, in sentences. */
    public List<String> onlyOnOneSide() {
        Set<Benchmark> before = Set.copyOf(old.bench().catalog().benchmarks());
        Set<Benchmark> after = Set.copyOf(now.bench().catalog().benchmarks());
        List<String> sentences = new ArrayList<>();
        only(before, after, "removed").ifPresent(sentences::add);
        only(after, before, "added").ifPresent(sentences::add);
        return sentences;
    }

    private static Optional<String> only(Set<Benchmark> here, Set<Benchmark> there, String word) {
        String names = here.stream()
                .filter(benchmark -> !there.contains(benchmark))
                .map(Benchmark::displayName)
                .sorted()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(word + ": " + names);
    }

    /**
     * Measures and judges.
     *
     * @param benchmarks that both sides have
     * @param settings of a fork; how many forks the limits say
     */
    public Result measure(List<Benchmark> benchmarks, Settings settings, RunOptions options, Listeners listeners) {
        List<Planned> items = limits.planned(
                benchmarks.stream().map(one -> new Planned(one, settings)).toList());
        Looks looks = Looks.upTo(limits.maxForks());
        Function<Benchmark, Rule> rules = rules(looks);
        UntilSettled until = new UntilSettled(
                looks,
                rules,
                new TimeBudget(limits.budget(), benchmarks.size(), InstantSource.system()),
                limits.target(),
                progress);
        RecordedPair pair = new RecordedPair(
                prepare(old, "old", items, options, listeners.old()),
                prepare(now, "new", items, options, listeners.now()));
        running = pair;
        if (stopped) {
            pair.stop();
        }
        RecordedPair.Runs runs = pair.measure(until);
        SuiteComparison suite = SuiteComparison.of(
                runs.old().asResultSet(),
                runs.now().asResultSet(),
                rules,
                Correction.BENJAMINI_HOCHBERG,
                benchmark -> Knowledge.NONE);
        List<String> notes = new ArrayList<>(until.prices());
        if (runs.now().state() == RunState.STOPPED) {
            notes.add("stopped before the end: only complete forks were judged");
        }
        GateReport report = GateReport.of(
                policy,
                WholeRows.of(rows(benchmarks, runs, suite), suite, runs.now()::measurement),
                Checks.of(policy),
                notes);
        return new Result(runs.old(), runs.now(), suite, report);
    }

    private RecordedRun prepare(Side side, String word, List<Planned> items, RunOptions options, RunListener listener) {
        Measuring measuring = new Measuring(project, side.bench(), InstantSource.system());
        String name = (options.name().isBlank() ? "ab" : options.name()) + ", " + word + ": "
                + side.version().label();
        return measuring.prepare(
                measuring.plan(items, options.named(name)).of(side.version().revision()), listener);
    }

    /** Each look is as strict as the looks together demand; one look is the plain rule. */
    private Function<Benchmark, Rule> rules(Looks looks) {
        OwnPriors priors =
                OwnPriors.of(project.history(), now.bench().platform().id(), Set.of());
        Rule look = looks.rule(priors.over(Rule.DEFAULT)).withMargin(limits.target());
        return benchmark -> look.withTarget(Math.max(limits.target(), policy.failAt(benchmark)));
    }

    private static List<CheckedRow> rows(List<Benchmark> benchmarks, RecordedPair.Runs runs, SuiteComparison suite) {
        List<CheckedRow> rows = new ArrayList<>();
        for (Benchmark benchmark : benchmarks) {
            Optional<ComparisonRow> judged = suite.rows().stream()
                    .filter(row -> row.metric().isPrimary() && row.benchmark().equals(benchmark))
                    .findFirst();
            rows.add(CheckedRows.failed(benchmark, runs.old(), judged.isPresent(), "old side: ")
                    .or(() -> CheckedRows.failed(benchmark, runs.now(), judged.isPresent(), "new side: "))
                    .or(() -> judged.map(row -> CheckedRows.judged(row, runs.now())))
                    .orElseGet(() -> CheckedRows.unjudged(
                            benchmark, RowState.MISSING, "not measured: the run was stopped", Double.NaN, 0))
                    .with(UsableForks.of(runs.old(), benchmark), UsableForks.of(runs.now(), benchmark)));
        }
        suite.rows().stream()
                .filter(row -> row.metric().name().equals(Metric.ALLOCATION))
                .filter(row -> row.comparison().verdict() == Verdict.REGRESSION)
                .forEach(row -> rows.add(CheckedRows.judged(row, runs.now())));
        return rows;
    }
}
