package dev.plumbline.reliability;

import dev.plumbline.baseline.Acceptance;
import dev.plumbline.baseline.Baseline;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.Revision;
import dev.plumbline.model.Run;
import dev.plumbline.model.RunState;
import dev.plumbline.model.Settings;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Platform;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Mode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Runs and baselines of which one can see whether they are whole. */
final class Material {
    /** Of a run, and of what is accepted at once. */
    static final int BENCHMARKS = 12;

    private static final int ITERATIONS = 100;

    static final Platform PLATFORM = new Platform("linux", Environment.UNKNOWN);
    private static final Settings SETTINGS = new Settings(3, 0, Duration.ZERO, ITERATIONS, Duration.ofMillis(50));

    private Material() {}

    private static List<Measurement> measurements(double value) {
        return IntStream.range(0, BENCHMARKS)
                .mapToObj(i -> new Measurement(
                        Benchmark.of("a.B" + i + ".c", Mode.AVERAGE_TIME),
                        SETTINGS,
                        List.of(new MetricValues(
                                Metric.primary("ns/op"),
                                IntStream.range(0, 3)
                                        .mapToObj(fork -> Fork.of(DoubleStream.generate(() -> value)
                                                .limit(ITERATIONS)
                                                .toArray()))
                                        .toList()))))
                .toList();
    }

    /** All of whose values are its number. */
    static Run run(int number) {
        return new Run(
                String.format("20261101-000000-%06d", number),
                "",
                Instant.EPOCH.plusSeconds(number),
                PLATFORM,
                Revision.NONE,
                RunState.COMPLETE,
                true,
                measurements(number),
                List.of());
    }

    /** Whether nothing of it is missing or of another run. */
    static boolean isWhole(Run run) {
        int number = Integer.parseInt(run.id().substring(run.id().length() - 6));
        return run.measurements().size() == BENCHMARKS
                && run.measurements().stream()
                        .allMatch(measured -> measured.forkCount() == 3
                                && measured.primary().pooled().stream().allMatch(value -> value == number));
    }

    /** All accepted in one step, for a reason that is its number. */
    static List<Baseline> baselines(int generation) {
        Acceptance acceptance = new Acceptance(
                "tester",
                Instant.EPOCH.plusSeconds(generation),
                "generation " + generation,
                false,
                "run",
                Revision.NONE,
                "",
                Double.NaN,
                Double.NaN,
                "");
        return measurements(generation).stream()
                .map(measurement -> new Baseline(PLATFORM, measurement, acceptance))
                .toList();
    }
}
