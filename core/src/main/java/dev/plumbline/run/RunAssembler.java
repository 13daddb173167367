package dev.plumbline.run;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Environment;
import dev.plumbline.model.Fact;
import dev.plumbline.model.Failure;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.Platform;
import dev.plumbline.model.Run;
import dev.plumbline.model.RunState;
import dev.plumbline.model.Settings;
import dev.plumbline.model.Units;
import dev.plumbline.model.Values;
import dev.plumbline.run.event.RunEvent;
import dev.plumbline.run.event.RunEvent.ForkFailed;
import dev.plumbline.run.event.RunEvent.ForkFinished;
import dev.plumbline.run.event.RunEvent.ForkStarted;
import dev.plumbline.run.event.RunEvent.IterationFinished;
import dev.plumbline.run.event.RunEvent.RunFinished;
import dev.plumbline.run.event.RunEvent.RunStarted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Makes a {@link Run} of the events of a run, as they come or from a log. Only forks that finished count; a run without
 * its last event is incomplete. Not for more than one thread at a time.
 */
public final class RunAssembler implements RunListener {
    /** CPU time of the fork over wall time, kept beside the values of each iteration. */
    public static final String CPU_SHARE = "host.cpuShare";
    /** CPU time of everybody else over wall time. */
    public static final String FOREIGN_LOAD = "host.foreignLoad";

    private final Map<Benchmark, List<IterationFinished>> running = new LinkedHashMap<>();
    private final Map<Benchmark, List<List<IterationFinished>>> finished = new LinkedHashMap<>();
    private final Map<Benchmark, Settings> settings = new LinkedHashMap<>();
    private final Map<Benchmark, Integer> tried = new LinkedHashMap<>();
    private final List<Run.FailedFork> failures = new ArrayList<>();
    private @Nullable RunStarted start;
    private @Nullable RunFinished end;

    @Override
    public void onEvent(RunEvent event) {
        if (event instanceof RunStarted started) {
            begin(started);
        } else if (event instanceof ForkStarted fork) {
            // What a fork left that was killed with its run must not be taken for the next one's.
            running.remove(fork.benchmark());
        } else if (event instanceof IterationFinished iteration) {
            running.computeIfAbsent(iteration.benchmark(), b -> new ArrayList<>())
                    .add(iteration);
        } else if (event instanceof ForkFinished fork) {
            tried.merge(fork.benchmark(), 1, Integer::sum);
            List<IterationFinished> iterations = running.remove(fork.benchmark());
            if (iterations != null) {
                finished.computeIfAbsent(fork.benchmark(), b -> new ArrayList<>())
                        .add(iterations);
            }
        } else if (event instanceof ForkFailed failed) {
            running.remove(failed.benchmark());
            tried.merge(failed.benchmark(), 1, Integer::sum);
            if (failed.fork() == ForkFailed.ALL_FORKS) {
                finished.remove(failed.benchmark());
            }
            failures.add(new Run.FailedFork(failed.benchmark(), failed.fork(), failed.failure(), failed.message()));
        } else if (event instanceof RunFinished last) {
            end = last;
        }
    }

    /** A run that goes on after it was cut off begins a second time, and is still the one that began first. */
    private void begin(RunStarted started) {
        start = start == null ? started : start;
        end = null;
        running.clear();
        started.planned().forEach(plan -> settings.putIfAbsent(plan.benchmark(), plan.settings()));
    }

    /** How many forks of a benchmark ended, well or not. */
    int forksTried(Benchmark benchmark) {
        return tried.getOrDefault(benchmark, 0);
    }

    /** Whether any fork failed for another reason than that this machine cannot run it. */
    boolean hasFailed() {
        return failures.stream().anyMatch(failed -> failed.failure() != Failure.UNAVAILABLE);
    }

    /** The run as far as it is known; empty before its first event. */
    public Optional<Run> run() {
        return Optional.ofNullable(start).map(this::assemble);
    }

    private Run assemble(RunStarted started) {
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
                measurements(),
                failures);
    }

    /** The finished forks of one benchmark; empty before its first. */
    Optional<Measurement> measurement(Benchmark benchmark) {
        return Optional.ofNullable(finished.get(benchmark)).map(forks -> measurement(benchmark, forks));
    }

    /** The finished forks of every benchmark, in the order measured. */
    public List<Measurement> measurements() {
        List<Measurement> measurements = new ArrayList<>();
        finished.forEach((benchmark, forks) -> measurements.add(measurement(benchmark, forks)));
        return measurements;
    }

    private Measurement measurement(Benchmark benchmark, List<List<IterationFinished>> forks) {
        List<MetricValues> metrics = new ArrayList<>();
        String unit = forks.get(0).get(0).unit();
        metrics.add(new MetricValues(
                Metric.primary(unit, benchmark.mode()), forks.stream().map(fork -> primary(fork)).toList()));
        TreeSet<String> names = new TreeSet<>();
        forks.forEach(fork -> fork.forEach(i -> names.addAll(i.secondary().keySet())));
        for (String name : names) {
            secondary(name, forks).ifPresent(metrics::add);
        }
        metrics.add(condition(CPU_SHARE, forks, IterationFinished::cpuShare));
        metrics.add(condition(FOREIGN_LOAD, forks, IterationFinished::foreignLoad));
        return new Measurement(
                benchmark,
                settings.getOrDefault(benchmark, Preset.STANDARD.settings()).withForks(forks.size()),
                metrics);
    }

    private static Fork primary(List<IterationFinished> fork) {
        return new Fork(
                Values.of(fork.stream()
                        .filter(IterationFinished::warmup)
                        .mapToDouble(IterationFinished::value)
                        .toArray()),
                Values.of(fork.stream()
                        .filter(i -> !i.warmup())
                        .mapToDouble(IterationFinished::value)
                        .toArray()));
    }

    private static Optional<MetricValues> secondary(String name, List<List<IterationFinished>> forks) {
        List<Fork> values = new ArrayList<>();
        String unit = "";
        for (List<IterationFinished> fork : forks) {
            List<Double> measured = new ArrayList<>();
            for (IterationFinished iteration : fork) {
                RunEvent.Secondary value = iteration.secondary().get(name);
                if (!iteration.warmup() && value != null) {
                    measured.add(value.value());
                    unit = value.unit();
                }
            }
            values.add(new Fork(Values.NONE, Values.of(measured)));
        }
        boolean any = values.stream().anyMatch(fork -> !fork.measured().isEmpty());
        return any ? Optional.of(new MetricValues(Metric.ofJmh(name, unit), values)) : Optional.empty();
    }

    private static MetricValues condition(
            String name, List<List<IterationFinished>> forks, ToDoubleFunction<IterationFinished> value) {
        List<Fork> values = forks.stream()
                .map(fork -> new Fork(
                        Values.NONE,
                        Values.of(fork.stream()
                                .filter(i -> !i.warmup())
                                .mapToDouble(value)
                                .toArray())))
                .toList();
        return new MetricValues(Metric.secondary(name, "cores"), values);
    }
}
