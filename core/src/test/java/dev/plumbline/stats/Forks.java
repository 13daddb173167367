package dev.plumbline.stats;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.Revision;
import dev.plumbline.model.Settings;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Mode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Makes forks for tests: log-normal ones from a seed, or given values. */
public final class Forks {
    private static final Settings SETTINGS = new Settings(5, 5, Duration.ofSeconds(1), 10, Duration.ofSeconds(1));

    private Forks() {}

    /** A metric whose forks all have this one value in every iteration. */
    public static MetricValues flat(String unit, double... levels) {
        return new MetricValues(
                Metric.primary(unit),
                Arrays.stream(levels)
                        .mapToObj(level -> Fork.of(level, level, level))
                        .toList());
    }

    /** Forks whose logarithms scatter, each with iterations that scatter around it. */
    public static List<Fork> random(
            SplittableRandom random, int forks, double median, double forkSd, double iterationSd) {
        List<Fork> all = new ArrayList<>();
        for (int f = 0; f < forks; f++) {
            double level = median * Math.exp(forkSd * gaussian(random));
            double[] values = new double[10];
            for (int i = 0; i < values.length; i++) {
                values[i] = level * Math.exp(iterationSd * Math.abs(gaussian(random)));
            }
            all.add(Fork.of(values));
        }
        return all;
    }

    /** σ² = d0·s0²/χ²(d0), with d0 near 1 and s0 of the floor's prior, cut at 10 %. */
    static double deviationFromPrior(SplittableRandom random) {
        return Math.min(0.10, Prior.FLOOR.deviation() / Math.max(0.02, Math.abs(gaussian(random))));
    }

    /** Marsaglia's polar method, because SplittableRandom of 17 through an interface would not be seeded the same. */
    static double gaussian(SplittableRandom random) {
        while (true) {
            double u = 2 * random.nextDouble() - 1;
            double v = 2 * random.nextDouble() - 1;
            double s = u * u + v * v;
            if (s > 0 && s < 1) {
                return u * Math.sqrt(-2 * Math.log(s) / s);
            }
        }
    }

    public static MetricValues metric(String unit, List<Fork> forks) {
        return new MetricValues(Metric.primary(unit), forks);
    }

    public static Measurement measurement(String name, Mode mode, MetricValues... metrics) {
        return new Measurement(Benchmark.of(name, mode), SETTINGS, List.of(metrics));
    }

    public static ResultSet set(Measurement... measurements) {
        return new ResultSet("set", Revision.NONE, Environment.UNKNOWN, List.of(measurements), true, List.of());
    }
}
