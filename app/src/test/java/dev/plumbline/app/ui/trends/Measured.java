package dev.plumbline.app.ui.trends;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.Revision;
import dev.plumbline.model.Run;
import dev.plumbline.model.RunState;
import dev.plumbline.model.Settings;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.model.machine.Platform;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.model.metric.Values;
import dev.plumbline.project.Project;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** A history with known steps: +12 % at run 48, back at run 83, +20 % at run 150, of 180; another JDK at run 110. */
public final class Measured {
    static final String PLATFORM = "linux-x86_64-avx512";
    static final Instant NEWEST = Instant.parse("2026-11-20T10:00:00Z");
    public static final Benchmark DECAY =
            Benchmark.of("kernels.DecayBenchmark.simd", Map.of("memories", "10000"), Mode.AVERAGE_TIME, 1);
    static final int RUNS = 180;

    private Measured() {}

    static Benchmark flat(int number) {
        return Benchmark.of("kernels.Flat" + number + "Benchmark.run", Mode.AVERAGE_TIME);
    }

    /** The level of a run, in ns. */
    static double level(int run) {
        return run < 48 ? 9100 : run < 83 ? 10220 : run < 150 ? 9220 : 11050;
    }

    public static void fill(Project project) {
        fill(project, RUNS, 6);
    }

    public static void fill(Project project, int runs, int others) {
        Random random = new Random(7);
        List<Run> all = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            List<Measurement> measured = new ArrayList<>(List.of(measurement(DECAY, level(i), random)));
            for (int other = 0; other < others; other++) {
                measured.add(measurement(flat(other), other == 2 && i > 160 ? 330 : 300 - 40 * other, random));
            }
            all.add(run(i, runs, measured));
        }
        project.history().saveAll(all, Set.of());
    }

    /** Sixty runs of one benchmark that creep by 3 % and never step. */
    static void fillDrifting(Project project) {
        Random random = new Random(11);
        List<Run> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            all.add(run(i, 100, List.of(measurement(flat(0), 300 * (1 + 0.0005 * i), random))));
        }
        project.history().saveAll(all, Set.of());
    }

    static Benchmark sized(String kind, int size) {
        return Benchmark.of(
                "kernels.LookupBenchmark.find",
                Map.of("kind", kind, "size", Integer.toString(size)),
                Mode.AVERAGE_TIME,
                1);
    }

    /** Ten runs of a lookup in two kinds over four sizes: a tree grows by 40 ns a decade, a list with its size. */
    static void fillSized(Project project) {
        Random random = new Random(3);
        List<Run> all = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            List<Measurement> measured = new ArrayList<>();
            for (int size : List.of(10, 100, 1000, 10000)) {
                measured.add(measurement(sized("list", size), size / 2.0, random));
                if (size < 10000) {
                    measured.add(measurement(sized("tree", size), 40 * Math.log10(size), random));
                }
            }
            all.add(run(i, 10, measured));
        }
        project.history().saveAll(all, Set.of());
    }

    private static Measurement measurement(Benchmark benchmark, double level, Random random) {
        List<Fork> forks = new ArrayList<>();
        for (int fork = 0; fork < 3; fork++) {
            double value = level * Math.exp(0.008 * random.nextGaussian());
            forks.add(new Fork(Values.of(value), Values.of(value, value * 1.004, value * 1.01)));
        }
        List<MetricValues> metrics = new ArrayList<>(List.of(new MetricValues(Metric.primary("ns/op"), forks)));
        if (benchmark.equals(DECAY)) {
            metrics.add(new MetricValues(
                    Metric.secondary(Metric.ALLOCATION, "B/op"), List.of(new Fork(Values.of(64), Values.of(64, 64)))));
        }
        return new Measurement(benchmark, new Settings(3, 1, Duration.ofMillis(50), 3, Duration.ofMillis(50)), metrics);
    }

    private static Run run(int index, int runs, List<Measurement> measured) {
        Environment environment =
                Environment.UNKNOWN.with(Fact.OS, "Linux").with(Fact.JDK, index < 110 ? "17.0.14" : "17.0.15");
        String commit = String.format("%07x%033x", 0x1a2b3c0 + index * 7919, index);
        return new Run(
                String.format("202611-%04d", index),
                "",
                NEWEST.minus(Duration.ofHours(15L * (runs - 1 - index))),
                new Platform(PLATFORM, environment),
                new Revision(commit, "main", false, index == 150 ? "Bump decay model" : "Change number " + index),
                RunState.COMPLETE,
                true,
                measured,
                List.of());
    }
}
