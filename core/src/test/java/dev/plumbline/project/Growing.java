package dev.plumbline.project;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.Settings;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.model.metric.Values;
import dev.plumbline.run.Stopping;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Forks that no JVM measured: ten iterations each around a level, from a seed. */
public final class Growing {
    static final Benchmark BENCHMARK = Benchmark.of("a.B.grows", Mode.AVERAGE_TIME);

    private Growing() {}

    /** @param scatter standard deviation between forks, as a fraction */
    public static Measurement forks(int count, double level, double scatter, long seed) {
        Random random = new Random(seed);
        List<Fork> forks = IntStream.range(0, count)
                .mapToObj(fork -> {
                    double own = level * Math.exp(scatter * random.nextGaussian());
                    double[] values =
                            random.doubles(10, 0.999, 1.001).map(x -> x * own).toArray();
                    return new Fork(Values.NONE, Values.of(values));
                })
                .toList();
        Settings settings = new Settings(count, 1, Duration.ofMillis(50), 10, Duration.ofMillis(50));
        return new Measurement(BENCHMARK, settings, List.of(new MetricValues(Metric.primary("ns/op"), forks)));
    }

    /** At how many forks of this level a run ends. */
    public static int endsAt(Stopping stopping, double level, double scatter, long seed) {
        int forks = 1;
        while (stopping.goesOn(forks(forks, level, scatter, seed))) {
            forks++;
        }
        return forks;
    }
}
