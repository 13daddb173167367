package dev.plumbline.event;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Condition;
import dev.plumbline.model.Failure;
import dev.plumbline.model.Revision;
import dev.plumbline.model.RunState;
import dev.plumbline.model.Settings;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.metric.Values;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a run reports, in order. Sent only between iterations, from the run's reader thread. */
public sealed interface RunEvent {
    Instant at();

    /** One benchmark that a run will measure. */
    record Planned(Benchmark benchmark, Settings settings) {}

    /** The first event of every run: all that must be known to make sense of the rest. */
    record RunStarted(
            Instant at,
            String runId,
            String name,
            String platformId,
            Environment environment,
            Revision revision,
            List<Planned> planned)
            implements RunEvent {
        public RunStarted {
            planned = List.copyOf(planned);
        }
    }

    /**
     * A fork is about to start.
     *
     * @param fork counts from 1, repeats included
     * @param repeats the fork in whose place it is measured, because that one was disturbed; 0 where it is none
     */
    record ForkStarted(Instant at, Benchmark benchmark, int fork, int repeats) implements RunEvent {
        public ForkStarted(Instant at, Benchmark benchmark, int fork) {
            this(at, benchmark, fork, 0);
        }
    }

    /**
     * A value arrived.
     *
     * @param iteration counts from 1, warm-up and measured apart
     * @param value in {@code unit}; NaN when JMH had none
     * @param secondary values by metric name, each with its own unit
     * @param histogram sample mode: value, count, value, count…; else empty
     * @param condition under which it was measured
     */
    record IterationFinished(
            Instant at,
            Benchmark benchmark,
            int fork,
            int iteration,
            boolean warmup,
            double value,
            String unit,
            Map<String, Secondary> secondary,
            Values histogram,
            Condition condition)
            implements RunEvent {
        public IterationFinished {
            secondary = Collections.unmodifiableMap(new TreeMap<>(secondary));
        }
    }

    /** A secondary value with its unit. */
    record Secondary(double value, String unit) {}

    /** All iterations of the fork arrived. */
    record ForkFinished(Instant at, Benchmark benchmark, int fork) implements RunEvent {}

    /**
     * A fork gave no valid result; its iterations do not count.
     *
     * @param message one sentence for the user
     * @param output last lines that the fork printed; may be empty
     */
    record ForkFailed(Instant at, Benchmark benchmark, int fork, Failure failure, String message, String output)
            implements RunEvent {
        /** As {@code fork}: no fork of the benchmark counts. */
        public static final int ALL_FORKS = 0;
    }

    /** No further fork of this benchmark will run. */
    record BenchmarkFinished(Instant at, Benchmark benchmark) implements RunEvent {}

    /** The last event; its absence means that the run was cut off. */
    record RunFinished(Instant at, RunState state, double loadAfter) implements RunEvent {}
}
