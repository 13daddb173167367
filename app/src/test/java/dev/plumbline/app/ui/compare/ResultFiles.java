package dev.plumbline.app.ui.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Two JMH result files with a row of every kind, seeded. */
public final class ResultFiles {

    private static final int FORKS = 5;
    private static final Instant MEASURED = Instant.parse("2026-11-20T09:00:00Z");
    private final Path folder;

    public ResultFiles(Path folder) {
        this.folder = folder;
    }

    public Path old() {
        List<String> rows = new ArrayList<>();
        rows.add(row("decay.DecayBenchmark.simd", "avgt", 9.84, 0.004, "17.0.14"));
        rows.add(row("spread.SpreadBenchmark.parallel", "avgt", 552, 0.003, "17.0.14"));
        rows.add(row("decay.DecayBenchmark.scalar", "avgt", 88.3, 0.03, "17.0.14"));
        rows.add(row("infer.InferBenchmark.belief", "avgt", 3.59, 0.05, "17.0.14"));
        rows.add(row("spread.SpreadBenchmark.csr", "avgt", 912, 0.004, "17.0.14"));
        rows.add(row("cosine.CosineBenchmark.simd", "avgt", 38.21, 0.004, "17.0.14"));
        rows.add(row("cosine.CosineBenchmark.scalar", "avgt", 611.9, 0.004, "17.0.14"));
        rows.add(row("policy.PolicyBenchmark.efe", "thrpt", 4.7, 0.004, "17.0.14"));
        rows.add(row("decay.DecayBenchmark.table", "avgt", 21.07, 0.004, "17.0.14"));
        return write("old.json", rows);
    }

    public Path now() {
        List<String> rows = new ArrayList<>();
        rows.add(row("decay.DecayBenchmark.simd", "avgt", 11.79, 0.004, "17.0.15"));
        rows.add(row("spread.SpreadBenchmark.parallel", "avgt", 589, 0.003, "17.0.15"));
        rows.add(row("decay.DecayBenchmark.scalar", "avgt", 89.98, 0.03, "17.0.15"));
        rows.add(row("infer.InferBenchmark.belief", "avgt", 3.40, 0.05, "17.0.15"));
        rows.add(row("spread.SpreadBenchmark.csr", "avgt", 846, 0.004, "17.0.15"));
        rows.add(row("cosine.CosineBenchmark.simd", "avgt", 38.3, 0.004, "17.0.15"));
        rows.add(row("cosine.CosineBenchmark.scalar", "avgt", 608.5, 0.004, "17.0.15"));
        rows.add(row("policy.PolicyBenchmark.efe", "avgt", 212.6, 0.004, "17.0.15"));
        rows.add(row("decay.DecayBenchmark.twoComponent", "avgt", 13.62, 0.004, "17.0.15"));
        return write("new.json", rows);
    }

    /** As many rows of one level, which none could tell apart. */
    Path steady(String name, int count, int seed) {
        return write(
                name,
                IntStream.range(0, count)
                        .mapToObj(i -> row("steady.SteadyBenchmark.row" + i, "avgt", 100, 0.002, "17.0." + seed))
                        .toList());
    }

    private Path write(String name, List<String> rows) {
        try {
            Path file = Files.writeString(folder.resolve(name), "[\n" + String.join(",\n", rows) + "\n]\n");
            return Files.setLastModifiedTime(file, FileTime.from(MEASURED)); // shown, so pictures would never be equal
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String row(String name, String mode, double level, double scatter, String jdk) {
        SplittableRandom random = new SplittableRandom((name + jdk).hashCode());
        List<String> forks = new ArrayList<>();
        for (int fork = 0; fork < FORKS; fork++) {
            double mean = level * (1 + scatter * random.nextGaussian());
            forks.add(IntStream.range(0, 30)
                    .mapToObj(i ->
                            String.format(Locale.ROOT, "%.6f", mean * (1 + 0.002 * Math.abs(random.nextGaussian()))))
                    .collect(Collectors.joining(", ", "[", "]")));
        }
        String unit = mode.equals("thrpt") ? "ops/ms" : "us/op";
        return """
                {"jmhVersion": "1.37", "benchmark": "org.example.%s", "mode": "%s", "threads": 1, "forks": %d,
                 "jvm": "java", "jvmArgs": [], "jdkVersion": "%s", "vmName": "OpenJDK", "vmVersion": "%s",
                 "warmupIterations": 5, "warmupTime": "1 s", "warmupBatchSize": 1,
                 "measurementIterations": 30, "measurementTime": "1 s", "measurementBatchSize": 1,
                 "primaryMetric": {"score": %s, "scoreError": 0.1, "scoreConfidence": [0, 1],
                   "scorePercentiles": {"0.0": %s}, "scoreUnit": "%s", "rawData": [%s]},
                 "secondaryMetrics": {}}""".formatted(name, mode, FORKS, jdk, jdk, level, level, unit, String.join(", ", forks));
    }
}
