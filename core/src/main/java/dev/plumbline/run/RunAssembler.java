package dev.plumbline.run;

import dev.plumbline.event.RunEvent;
import dev.plumbline.event.RunEvent.BenchmarkFinished;
import dev.plumbline.event.RunEvent.ForkFailed;
import dev.plumbline.event.RunEvent.ForkFinished;
import dev.plumbline.event.RunEvent.ForkStarted;
import dev.plumbline.event.RunEvent.IterationFinished;
import dev.plumbline.event.RunEvent.RunFinished;
import dev.plumbline.event.RunEvent.RunStarted;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Failure;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.Run;
import dev.plumbline.model.RunState;
import dev.plumbline.model.Settings;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.model.machine.Platform;
import dev.plumbline.model.metric.Units;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a {@link Run} of the events of a run, as they come or from a log. Only forks that finished count, what another
 * measured before it was cut off is kept beside them; a run without its last event is incomplete. Not for more than one
 * thread at a time.
 */
public final class RunAssembler implements RunListener {
    private final Map<Benchmark, List<IterationFinished>> running = new LinkedHashMap<>();
    private final Map<Benchmark, ForkStarted> begun = new LinkedHashMap<>();
    private final Map<Benchmark, FinishedForks> finished = new LinkedHashMap<>();
    private final Map<Benchmark, Settings> settings = new LinkedHashMap<>();
    private final Map<Benchmark, Integer> tried = new LinkedHashMap<>();
    private final Map<Benchmark, Integer> repeatsBegun = new LinkedHashMap<>();
    private final Set<Benchmark> complete = new LinkedHashSet<>();
    private final List<Run.FailedFork> failures = new ArrayList<>();
    private @Nullable RunStarted start;
    private @Nullable RunFinished end;

    @Override
    public void onEvent(RunEvent event) {
        if (event instanceof RunStarted started) {
            begin(started);
        } else if (event instanceof ForkStarted fork) {
            // What a fork left that was killed with its run must not be taken for the next one's.
            cutOff(fork.benchmark());
            begun.put(fork.benchmark(), fork);
            repeatsBegun.merge(fork.benchmark(), fork.repeats() > 0 ? 1 : 0, Integer::sum);
        } else if (event instanceof IterationFinished iteration) {
            running.computeIfAbsent(iteration.benchmark(), b -> new ArrayList<>())
                    .add(iteration);
        } else if (event instanceof ForkFinished fork) {
            finish(fork);
        } else if (event instanceof ForkFailed failed) {
            fail(failed);
        } else if (event instanceof BenchmarkFinished benchmark) {
            complete.add(benchmark.benchmark());
        } else if (event instanceof RunFinished last) {
            cutOff();
            end = last;
        }
    }

    /** Nothing else will come of the forks that have begun: their run was killed. */
    public void cutOff() {
        List.copyOf(running.keySet()).forEach(this::cutOff);
    }

    private void cutOff(Benchmark benchmark) {
        List<IterationFinished> iterations = running.remove(benchmark);
        if (iterations != null) {
            int fork = iterations.get(0).fork();
            forks(benchmark).cutOff(fork, repeats(benchmark, fork), iterations);
        }
    }

    private void finish(ForkFinished fork) {
        int instead = repeats(fork.benchmark(), fork.fork());
        tried.merge(fork.benchmark(), instead == 0 ? 1 : 0, Integer::sum);
        List<IterationFinished> iterations = running.remove(fork.benchmark());
        if (iterations != null) {
            forks(fork.benchmark()).add(fork.fork(), instead, iterations);
        }
    }

    private void fail(ForkFailed failed) {
        List<IterationFinished> iterations = running.remove(failed.benchmark());
        int instead = repeats(failed.benchmark(), failed.fork());
        if (instead > 0 && failed.failure() == Failure.NOT_WARM) {
            // A repeat that is no better than what it was to replace takes nothing away.
            forks(failed.benchmark()).keepAside(failed.fork(), instead, iterations == null ? List.of() : iterations);
            return;
        }
        if (failed.failure().isKill() && iterations != null) {
            forks(failed.benchmark()).cutOff(failed.fork(), instead, iterations);
        }
        tried.merge(failed.benchmark(), 1, Integer::sum);
        if (failed.fork() == ForkFailed.ALL_FORKS) {
            finished.remove(failed.benchmark());
        }
        failures.add(new Run.FailedFork(failed.benchmark(), failed.fork(), failed.failure(), failed.message()));
    }

    private FinishedForks forks(Benchmark benchmark) {
        return finished.computeIfAbsent(benchmark, FinishedForks::new);
    }

    /** The fork in whose place this one is measured; 0 where it is an original. */
    private int repeats(Benchmark benchmark, int fork) {
        ForkStarted start = begun.get(benchmark);
        return start != null && start.fork() == fork ? start.repeats() : 0;
    }

    /** A run that goes on after it was cut off begins a second time, and is still the one that began first. */
    private void begin(RunStarted started) {
        start = start == null ? started : start;
        end = null;
        cutOff();
        started.planned().forEach(plan -> settings.putIfAbsent(plan.benchmark(), plan.settings()));
    }

    /** How many forks of a benchmark began in the place of a disturbed one. */
    int repeatsBegun(Benchmark benchmark) {
        return repeatsBegun.getOrDefault(benchmark, 0);
    }

    /** Whether no further planned fork of a benchmark will run: all did, or it has its answer, or failed. */
    boolean isComplete(Benchmark benchmark) {
        return complete.contains(benchmark);
    }

    /** Whether a run that was cut off now would leave something of a benchmark to be measured. */
    public boolean isMissing(RunEvent.Planned item, boolean repeating) {
        return !isComplete(item.benchmark())
                || (repeating
                        && end == null
                        && !disturbedForks(item.benchmark()).isEmpty()
                        && new Repeats(this).isLeft(item));
    }

    /** How many forks of a benchmark ended, well or not. */
    int forksTried(Benchmark benchmark) {
        return tried.getOrDefault(benchmark, 0);
    }

    /**
     * Whether a benchmark failed for another reason than that this machine cannot run it. A fork that never got warm is
     * lost; only when no other is left has its benchmark failed.
     */
    boolean hasFailed() {
        return failures.stream()
                .filter(failed -> failed.failure() != Failure.UNAVAILABLE)
                .anyMatch(failed -> failed.failure() != Failure.NOT_WARM
                        || measurement(failed.benchmark()).isEmpty());
    }

    /** Numbers of the forks that are judged although they were disturbed throughout, and were not measured again. */
    List<Integer> disturbedForks(Benchmark benchmark) {
        FinishedForks forks = finished.get(benchmark);
        return forks == null ? List.of() : forks.disturbed();
    }

    /** The run as far as it is known; empty before its first event. */
    public Optional<Run> run() {
        return Optional.ofNullable(start).map(this::assemble);
    }

    /** The same without what was measured. */
    public Optional<Run> header() {
        return Optional.ofNullable(start).map(started -> assemble(started, List.of()));
    }

    private Run assemble(RunStarted started) {
        return assemble(started, measurements());
    }

    private Run assemble(RunStarted started, List<Measurement> measurements) {
        Environment environment = started.environment();
        RunFinished last = end;
        if (last != null && Double.isFinite(last.loadAfter())) {
            environment = environment.with(Fact.LOAD_AFTER, Units.number(last.loadAfter()));
        }
        return new Run(
                started.runId(),
                started.name(),
                started.at(),
                new Platform(started.platformId(), environment),
                started.revision(),
                last == null ? RunState.INCOMPLETE : last.state(),
                true,
                measurements,
                failures());
    }

    private List<Run.FailedFork> failures() {
        List<Run.FailedFork> all = new ArrayList<>(failures);
        finished.values().forEach(forks -> forks.lost().forEach(lost -> add(lost, all)));
        return all;
    }

    /** What a fork measured that hung stands in the sentence that says so, and is no second failure. */
    private static void add(Run.FailedFork lost, List<Run.FailedFork> all) {
        for (int i = 0; i < all.size(); i++) {
            Run.FailedFork failed = all.get(i);
            if (failed.benchmark().equals(lost.benchmark()) && failed.fork() == lost.fork()) {
                all.set(
                        i,
                        new Run.FailedFork(
                                failed.benchmark(),
                                failed.fork(),
                                failed.failure(),
                                failed.message() + "; it was " + lost.message()));
                return;
            }
        }
        all.add(lost);
    }

    /** The finished forks of one benchmark; empty before its first. */
    public Optional<Measurement> measurement(Benchmark benchmark) {
        return Optional.ofNullable(finished.get(benchmark))
                .flatMap(forks -> forks.measurement(settings.getOrDefault(benchmark, Preset.STANDARD.settings())));
    }

    /** The benchmarks of which a fork finished, in the order measured. */
    public List<Benchmark> benchmarks() {
        return List.copyOf(finished.keySet());
    }

    /** The finished forks of every benchmark, in the order measured. */
    public List<Measurement> measurements() {
        return finished.keySet().stream()
                .flatMap(benchmark -> measurement(benchmark).stream())
                .toList();
    }
}
