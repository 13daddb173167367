package dev.plumbline.project.checking;

import dev.plumbline.baseline.Baseline;
import dev.plumbline.condition.UsableForks;
import dev.plumbline.event.RunEvent;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Failure;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.Run;
import dev.plumbline.model.Run.FailedFork;
import dev.plumbline.model.RunState;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.metric.Latencies;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.model.settings.Renames;
import dev.plumbline.project.Project;
import dev.plumbline.project.baselines.Capturing;
import dev.plumbline.project.history.PastRuns;
import dev.plumbline.project.measuring.Adaptive;
import dev.plumbline.project.measuring.Workbench;
import dev.plumbline.run.EventLog;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.suite.ComparisonRow;
import dev.plumbline.stats.suite.SuiteComparison;
import dev.plumbline.store.rows.RunHeader;
import dev.plumbline.store.rows.RunMeasurement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks up where every benchmark of a workbench stands: accepted, last measured, judged. */
public final class OverviewReader {
    private static final int SHOWN_RUNS = 26;
    private static final int SHOWN_FAILURES = 8;

    private final Project project;
    private final Workbench bench;
    private final String here;
    private final String baselinePlatform;
    private final Renames renames;
    private final Map<String, Run> runs = new HashMap<>();
    private final Map<String, Map<Benchmark, Comparison>> judged = new HashMap<>();
    private final Map<Path, List<RunEvent>> logs = new HashMap<>();
    private final Map<Benchmark, Baseline> accepted = new LinkedHashMap<>();

    public OverviewReader(Project project, Workbench bench, String baselinePlatform) {
        this.project = project;
        this.bench = bench;
        this.here = bench.platform().id();
        this.baselinePlatform = baselinePlatform;
        this.renames = project.settings().renames();
    }

    public BenchmarkOverview overview() {
        project.accepted().load(baselinePlatform).forEach(baseline -> accepted.put(baseline.benchmark(), baseline));
        Map<Benchmark, BenchmarkState> standings = new LinkedHashMap<>();
        List<RunHeader> headers = project.hasHistory() ? headers() : List.of();
        List<Run> failed = headers.stream()
                .limit(SHOWN_FAILURES)
                .filter(header -> header.state() != RunState.COMPLETE)
                .flatMap(header -> run(header.id()).stream())
                .toList();
        for (Benchmark benchmark : bench.catalog().benchmarks()) {
            standings.put(benchmark, standing(benchmark, headers.isEmpty(), failed));
        }
        String nearest = project.accepted().load(here).isEmpty() ? nearest() : "";
        return new BenchmarkOverview(
                standings, headers.size(), baselinePlatform, nearest, differences(nearest), project.settings());
    }

    private List<RunHeader> headers() {
        return project.history().runs().stream()
                .filter(run ->
                        run.invalidReason().isEmpty() && run.platform().id().equals(here))
                .toList();
    }

    private Optional<Run> run(String id) {
        Run known = runs.get(id);
        Optional<Run> found = known == null ? project.history().run(id) : Optional.of(known);
        found.ifPresent(run -> runs.put(id, run));
        return found;
    }

    private BenchmarkState standing(Benchmark benchmark, boolean neverRan, List<Run> failed) {
        Baseline baseline = accepted.get(benchmark);
        List<RunMeasurement> recent =
                neverRan ? List.of() : project.history().recent(renames.everyName(benchmark), here, SHOWN_RUNS);
        String newest = recent.isEmpty() ? "" : recent.get(0).runId();
        Optional<Run> broken = failedIn(failed, benchmark, newest);
        FailedFork failure = broken.map(run -> failure(run, benchmark)).orElse(null);
        boolean nothingUsable = broken.isPresent() && !broken.get().id().equals(newest);
        boolean interrupted = !nothingUsable && isInterrupted(failed, benchmark, newest);
        if (recent.isEmpty() || nothingUsable || interrupted) {
            // What an older run measured is not the current value of one that gave none.
            return new BenchmarkState(
                    baseline, null, null, failure, costs(recent), Latencies.NONE, UsableForks.NONE, interrupted);
        }
        String runId = recent.get(0).runId();
        Measurement current = run(runId)
                .flatMap(run -> run.measurement(benchmark))
                .orElse(recent.get(0).measurement());
        UsableForks forks =
                run(runId).map(run -> UsableForks.of(run, benchmark)).orElse(UsableForks.NONE);
        BenchmarkState standing = new BenchmarkState(
                baseline, current, null, failure, costs(recent), latencies(benchmark, runId), forks, false);
        Comparison comparison = judgements(runId).get(benchmark);
        return comparison == null || standing.isTheBaseline() ? standing : standing.judged(comparison);
    }

    /** The newest run in which this benchmark failed, unless it was measured since. Ids of runs sort by time. */
    private static Optional<Run> failedIn(List<Run> failed, Benchmark benchmark, String measuredIn) {
        return failed.stream()
                .filter(run -> run.id().compareTo(measuredIn) >= 0)
                .filter(run -> failure(run, benchmark) != null)
                .findFirst();
    }

    /** Whether a run since then had begun with it and was stopped, or killed, before a fork of it was complete. */
    private boolean isInterrupted(List<Run> cutShort, Benchmark benchmark, String measuredIn) {
        return cutShort.stream()
                .filter(run -> run.id().compareTo(measuredIn) > 0)
                .filter(run -> run.state() == RunState.STOPPED || run.state() == RunState.INCOMPLETE)
                .filter(run -> run.measurement(benchmark).isEmpty())
                .anyMatch(run -> hasBegun(run.id(), benchmark));
    }

    /** Forks that gave nothing stand in the event log alone. */
    private boolean hasBegun(String runId, Benchmark benchmark) {
        Path log = project.runFolder(runId).resolve(EventLog.FILE_NAME);
        return Files.exists(log)
                && events(log).stream()
                        .filter(RunEvent.ForkStarted.class::isInstance)
                        .map(RunEvent.ForkStarted.class::cast)
                        .anyMatch(fork -> fork.benchmark().equals(benchmark));
    }

    private List<RunEvent> events(Path log) {
        return logs.computeIfAbsent(log, EventLog::read);
    }

    /** Why a run gave no result of it; null when it did. A cold fork beside warm ones is only a caveat. */
    private static @Nullable FailedFork failure(Run run, Benchmark benchmark) {
        return run.failures().stream()
                .filter(fork -> fork.benchmark().equals(benchmark))
                .filter(fork -> fork.failure() != Failure.NOT_WARM
                        || run.measurement(benchmark).isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** Single operations are kept in the event log of a run alone, so they are gone with it. */
    private Latencies latencies(Benchmark benchmark, String runId) {
        Path log = project.runFolder(runId).resolve(EventLog.FILE_NAME);
        if (benchmark.mode() != Mode.SAMPLE_TIME || !Files.exists(log)) {
            return Latencies.NONE;
        }
        return Latencies.of(events(log).stream()
                .filter(RunEvent.IterationFinished.class::isInstance)
                .map(RunEvent.IterationFinished.class::cast)
                .filter(iteration -> iteration.benchmark().equals(benchmark) && !iteration.warmup())
                .map(RunEvent.IterationFinished::histogram)
                .toList());
    }

    private static List<Double> costs(List<RunMeasurement> recent) {
        List<Double> costs = new ArrayList<>(recent.stream()
                .map(RunMeasurement::measurement)
                .map(m -> m.primary().metric().unit().toCost(Capturing.shown(m)))
                .toList());
        Collections.reverse(costs);
        return costs;
    }

    private Map<Benchmark, Comparison> judgements(String runId) {
        return judged.computeIfAbsent(
                runId,
                id -> accepted.isEmpty() ? Map.of() : run(id).map(this::judge).orElse(Map.of()));
    }

    private Map<Benchmark, Comparison> judge(Run run) {
        ResultSet old = project.accepted().asResultSet(baselinePlatform);
        PastRuns past = PastRuns.of(project, here, run.id());
        SuiteComparison suite = SuiteComparison.of(
                old,
                run.asResultSet(),
                Adaptive.rule(project.history().looks(run.id()), Rule.DEFAULT),
                SuiteComparison.Correction.BENJAMINI_HOCHBERG,
                past::knowledge);
        Map<Benchmark, Comparison> found = new LinkedHashMap<>();
        for (ComparisonRow row : suite.rows()) {
            if (row.metric().isPrimary()) {
                found.put(row.newBenchmark(), row.comparison());
            }
        }
        return found;
    }

    /** The platform that shares most words of its name with this one. */
    private String nearest() {
        List<String> words = Arrays.asList(here.split("-", -1));
        return project.baselines().platforms().stream()
                .max(Comparator.comparingLong(id ->
                        Arrays.stream(id.split("-", -1)).filter(words::contains).count()))
                .orElse("");
    }

    private List<Environment.Difference> differences(String platform) {
        return platform.isEmpty()
                ? List.of()
                : project.baselines()
                        .asResultSet(platform)
                        .environment()
                        .differencesTo(bench.platform().environment());
    }
}
