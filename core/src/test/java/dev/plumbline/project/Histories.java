package dev.plumbline.project;

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
import dev.plumbline.model.metric.Values;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Runs as a history would hold them, without forks: seeded values of a known scatter. */
public final class Histories {
    public static final String PLATFORM = "test-platform";
    private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");

    private Histories() {}

    public static Benchmark benchmark(int number) {
        return Benchmark.of("a.B" + number + ".c", Mode.AVERAGE_TIME);
    }

    /** Each value a fork of one benchmark. */
    public static Measurement measurement(Benchmark benchmark, double... forks) {
        List<Fork> values = new ArrayList<>();
        for (double fork : forks) {
            values.add(new Fork(Values.of(fork), Values.of(fork, fork, fork)));
        }
        return new Measurement(
                benchmark,
                new Settings(forks.length, 1, Duration.ofMillis(50), 3, Duration.ofMillis(50)),
                List.of(new MetricValues(Metric.primary("ns/op"), values)));
    }

    public static Run run(int day, List<Measurement> measurements, List<Run.FailedFork> failures) {
        return new Run(
                String.format("202611%02d-000000-0000", day),
                "",
                START.plus(Duration.ofDays(day)),
                new Platform(PLATFORM, Environment.UNKNOWN),
                Revision.NONE,
                RunState.COMPLETE,
                true,
                measurements,
                failures);
    }

    /** A run of many benchmarks, five forks each, that scatter by 2 %. */
    public static Run wide(int day, int benchmarks) {
        SplittableRandom random = new SplittableRandom(day);
        List<Measurement> measurements = new ArrayList<>();
        for (int i = 0; i < benchmarks; i++) {
            double[] forks = new double[5];
            for (int fork = 0; fork < forks.length; fork++) {
                forks[fork] = 100 * Math.exp(0.02 * gaussian(random));
            }
            measurements.add(measurement(benchmark(i), forks));
        }
        return run(day, measurements, List.of());
    }

    private static double gaussian(SplittableRandom random) {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum;
    }
}
