package dev.plumbline.project.measuring;

import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.Run;
import dev.plumbline.model.Settings;
import dev.plumbline.project.Project;
import dev.plumbline.project.history.PastRuns;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.Verdict;
import dev.plumbline.stats.suite.ComparisonRow;
import dev.plumbline.stats.suite.SuiteComparison;
import dev.plumbline.store.rows.RunHeader;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Chooses what is measured again: what failed, or what stayed inconclusive against the baselines. */
public final class Rerun {
    private static final String FAILED = "failed";
    private static final String INCONCLUSIVE = "inconclusive";
    private static final String LAST = "last";

    private final Project project;
    private final Workbench bench;

    public Rerun(Project project, Workbench bench) {
        this.project = project;
        this.bench = bench;
    }

    /**
     * What to measure again, each benchmark with the settings it had.
     *
     * @param what {@code failed} and {@code inconclusive} mean this platform's newest run; a run's id, or {@code last},
     *     what failed in it
     * @param all what can be measured
     * @param usual settings of a benchmark that failed from the start in a run of which nobody knows what it was asked for
     * @param changed what the call says on top of the settings
     */
    public List<Planned> items(String what, List<Benchmark> all, Settings usual, UnaryOperator<Settings> changed) {
        Run run = run(what);
        List<Benchmark> wanted = what.equals(INCONCLUSIVE) ? inconclusive(run) : failed(run);
        if (wanted.isEmpty()) {
            throw PlumblineException.usage("nothing " + (what.equals(INCONCLUSIVE) ? "was inconclusive" : "failed")
                    + " in run " + run.id() + "; name a pattern to measure something again");
        }
        List<Benchmark> there = all.stream().filter(wanted::contains).toList();
        if (there.isEmpty()) {
            throw PlumblineException.usage("what is to be measured again from run " + run.id() + " is not in "
                    + bench.source().label() + "; name its jar with --jar");
        }
        Optional<EarlierRun> asked = EarlierRun.of(project, run.id());
        return there.stream()
                .map(benchmark -> new Planned(
                        benchmark,
                        changed.apply(run.measurement(benchmark)
                                .map(Measurement::settings)
                                .or(() -> asked.flatMap(earlier -> earlier.settings(benchmark)))
                                .orElse(usual))))
                .toList();
    }

    private Run run(String what) {
        if (!project.hasHistory()) {
            throw PlumblineException.usage("nothing was measured here yet; plumbline run --quick takes two minutes");
        }
        return project.history()
                .run(runId(project, what, bench.platform().id()))
                .orElseThrow(() -> PlumblineException.usage(
                        isNewest(what)
                                ? "there is no run of " + bench.platform().id() + " yet; see plumbline runs"
                                : "there is no run '" + what + "'; say failed, inconclusive, last or a run's id"));
    }

    private static boolean isNewest(String what) {
        return what.equals(FAILED) || what.equals(INCONCLUSIVE) || what.equals(LAST);
    }

    /** The run of which something is measured again; empty where there is none, and the id itself where one was given. */
    public static String runId(Project project, String what, String platformId) {
        if (!isNewest(what)) {
            return what;
        }
        return !project.hasHistory()
                ? ""
                : project.history().runs().stream()
                        .filter(run -> run.platform().id().equals(platformId))
                        .filter(run -> run.invalidReason().isEmpty())
                        .findFirst()
                        .map(RunHeader::id)
                        .orElse("");
    }

    private static List<Benchmark> failed(Run run) {
        return run.failures().stream().map(Run.FailedFork::benchmark).distinct().toList();
    }

    private List<Benchmark> inconclusive(Run run) {
        ResultSet accepted = project.accepted().asResultSet(run.platform().id());
        if (accepted.measurements().isEmpty()) {
            throw PlumblineException.usage(
                    "there are no baselines of " + run.platform().id()
                            + ", so nothing is inconclusive; plumbline baseline accept last makes the first");
        }
        PastRuns past = PastRuns.of(project, run.platform().id(), run.id());
        return SuiteComparison.of(
                        accepted,
                        run.asResultSet(),
                        Rule.DEFAULT,
                        SuiteComparison.Correction.BENJAMINI_HOCHBERG,
                        past::knowledge)
                .rows()
                .stream()
                .filter(row -> row.metric().isPrimary())
                .filter(row -> row.comparison().verdict() == Verdict.INCONCLUSIVE)
                .map(ComparisonRow::newBenchmark)
                .toList();
    }
}
