package dev.plumbline.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Revision;
import dev.plumbline.model.Settings;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.model.machine.Platform;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineFileTest {
    private static final Instant AT = Instant.parse("2026-09-25T19:40:00Z");

    @TempDir
    Path folder;

    private static Baseline baseline(String name, double value) {
        Measurement measurement = new Measurement(
                Benchmark.of(name, Map.of("n", "10"), Mode.AVERAGE_TIME, 1),
                new Settings(2, 5, Duration.ofMillis(500), 2, Duration.ofMillis(500)),
                List.of(new MetricValues(
                        Metric.primary("us/op"), List.of(Fork.of(value, value * 1.01), Fork.of(value, Double.NaN)))));
        return new Baseline(
                new Platform("linux-x86_64-test", new Environment(Map.of(Fact.CPU, "A CPU", Fact.JDK, "17.0.15"))),
                measurement,
                new Acceptance(
                        "ms",
                        AT,
                        "first",
                        true,
                        "run",
                        new Revision("abc", "main", false, "s"),
                        "",
                        Double.NaN,
                        Double.NaN,
                        ""));
    }

    @Test
    void whatIsWrittenIsReadBackAndWrittenTheSame() {
        String text = BaselineFile.write(baseline("a.B.c", 9.84));
        Baseline back = BaselineFile.read(text, "file");
        assertThat(back.measurement()).isEqualTo(baseline("a.B.c", 9.84).measurement());
        assertThat(BaselineFile.write(back)).isEqualTo(text);
    }

    @Test
    void aFileWithoutAReasonIsRefused() {
        String text = BaselineFile.write(baseline("a.B.c", 1)).replace("\"first\"", "\" \"");
        assertThatThrownBy(() -> BaselineFile.read(text, "c.json"))
                .isInstanceOf(PlumblineException.class)
                .hasMessageContaining("c.json")
                .hasMessageContaining("reason");
    }

    @Test
    void valuesEditedIntoNonsenseAreNamed() {
        String text = BaselineFile.write(baseline("a.B.c", 9.84)).replace("9.84,", "\"fast\",");
        assertThatThrownBy(() -> BaselineFile.read(text, "c.json")).hasMessageContaining("forks[0]");
    }

    @Test
    void benchmarksThatDifferInAnythingHaveFilesOfTheirOwnAlsoWhereCaseIsIgnored() {
        List<Benchmark> benchmarks = List.of(
                Benchmark.of("a.B.c", Mode.AVERAGE_TIME),
                Benchmark.of("a.B.C", Mode.AVERAGE_TIME),
                Benchmark.of("x.B.c", Mode.AVERAGE_TIME),
                Benchmark.of("a.B.c", Mode.THROUGHPUT),
                Benchmark.of("a.B.c", Map.of("n", "1"), Mode.AVERAGE_TIME, 1),
                Benchmark.of("a.B.c", Map.of(), Mode.AVERAGE_TIME, 4));
        assertThat(benchmarks.stream()
                        .map(b -> BaselineName.of(b).toLowerCase(java.util.Locale.ROOT))
                        .distinct())
                .hasSize(6);
    }

    @Test
    void aRepositoryHoldsOneFileABenchmarkAndNothingElse() throws IOException {
        BaselineRepository repository = new BaselineRepository(folder);
        repository.write(baseline("a.B.c", 1));
        repository.write(baseline("a.B.c", 2));
        repository.write(baseline("a.B.d", 3));
        try (Stream<Path> files = Files.list(folder.resolve("linux-x86_64-test"))) {
            assertThat(files).hasSize(2);
        }
        assertThat(repository.platforms()).containsExactly("linux-x86_64-test");
        assertThat(repository.load("linux-x86_64-test")).hasSize(2);
    }

    @Test
    void aFileFitsItsSizeEvenForAThoroughCapture() {
        double[] values = new double[20];
        java.util.Arrays.setAll(values, i -> 9.8412345678901 + i * 1e-9);
        MetricValues metric =
                new MetricValues(Metric.primary("us/op"), java.util.Collections.nCopies(12, Fork.of(values)));
        MetricValues alloc = new MetricValues(Metric.secondary("gc.alloc.rate.norm", "B/op"), metric.forks());
        Baseline thorough = new Baseline(
                baseline("a.B.c", 1).platform(),
                new Measurement(
                        baseline("a.B.c", 1).benchmark(),
                        baseline("a.B.c", 1).measurement().settings(),
                        List.of(metric, alloc)),
                baseline("a.B.c", 1).acceptance());
        assertThat(BaselineFile.write(thorough).length()).isLessThan(64 * 1024);
    }

    @Test
    void aBaselineOfFewForksSaysSoWhateverItsFileSays() {
        Baseline few = baseline("a.B.c", 1);
        assertThat(few.measurement().forkCount()).isBetween(1, 4);
        assertThat(few.note()).startsWith("few forks");
        MetricValues metric =
                new MetricValues(Metric.primary("us/op"), java.util.Collections.nCopies(5, Fork.of(1, 2)));
        Baseline enough = new Baseline(
                few.platform(),
                new Measurement(few.benchmark(), few.measurement().settings(), List.of(metric)),
                few.acceptance());
        assertThat(enough.note()).isEqualTo(few.acceptance().note());
    }

    @Test
    void theOlderSingleFileFormIsASummary() throws IOException {
        Path old = Files.writeString(
                folder.resolve("baselines.json"),
                "{\"version\":\"1\",\"platform\":\"x86_64 AVX2\",\"cpu\":\"Some CPU\",\"timestamp\":\"2025-01-01T00:00:00Z\","
                        + "\"baselines\":{\"vector\":{\"mean_ns\":1500.5,\"std_dev_ns\":20,\"sample_size\":100}}}");
        List<Baseline> imported =
                SummaryBaselines.read(old, new SummaryBaselines.Import("", "me", "imported", Instant.EPOCH));
        assertThat(imported).singleElement().satisfies(baseline -> {
            assertThat(baseline.platform().id()).isEqualTo("imported-x86_64-avx2");
            assertThat(baseline.measurement().primary().isSummaryOnly()).isTrue();
            assertThat(baseline.measurement().primary().published().mean()).isEqualTo(1500.5);
        });
        assertThat(SummaryBaselines.write("x", imported))
                .contains("\"mean_ns\" : 1500.5")
                .contains("\"sample_size\" : 100");
    }
}
