package dev.plumbline.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.FailedBenchmark;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Replication;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.metric.Direction;
import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.Verdict;
import dev.plumbline.stats.suite.ComparisonRow;
import dev.plumbline.stats.suite.SuiteComparison;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What neighbouring tools get wrong about these formats, each as a sentence. */
class FormatTrapsTest {
    @TempDir
    Path folder;

    private static ResultSet golden(String name) {
        return Formats.read(FormatGoldenTest.INPUTS.resolve(name));
    }

    private ResultSet read(String name, String text) throws IOException {
        return Formats.read(Files.writeString(folder.resolve(name), text));
    }

    private static Measurement only(ResultSet set, String name) {
        return set.measurements().stream()
                .filter(measurement -> measurement.benchmark().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Comparison row(ResultSet old, ResultSet now, String metric) {
        return SuiteComparison.of(
                        old,
                        now,
                        Rule.DEFAULT,
                        SuiteComparison.Correction.NONE,
                        benchmark -> SuiteComparison.Knowledge.NONE)
                .rows()
                .stream()
                .filter(row -> row.metric().name().equals(metric))
                .map(ComparisonRow::comparison)
                .findFirst()
                .orElseThrow();
    }

    private static String google(double time, double bytesPerSecond) {
        StringBuilder text = new StringBuilder("{\"context\":{\"library_build_type\":\"release\"},\"benchmarks\":[");
        for (int i = 0; i < 5; i++) {
            double jitter = 1 + i * 0.001;
            text.append(i == 0 ? "" : ",").append("{\"name\":\"BM_x\",\"run_type\":\"iteration\",\"time_unit\":\"ns\"");
            text.append(",\"real_time\":").append(time * jitter);
            text.append(",\"bytes_per_second\":")
                    .append(bytesPerSecond / jitter)
                    .append('}');
        }
        return text.append("]}").toString();
    }

    @Test
    void moreBytesPerSecondAreAnImprovementAndFewerARegression() throws IOException {
        ResultSet slow = read("slow.json", google(100, 1e9));
        ResultSet fast = read("fast.json", google(50, 2e9));
        assertThat(row(slow, fast, "bytes_per_second").verdict()).isEqualTo(Verdict.IMPROVEMENT);
        assertThat(row(fast, slow, "bytes_per_second").verdict()).isEqualTo(Verdict.REGRESSION);
        assertThat(row(slow, fast, "bytes_per_second").newValue()).isBetween(1.9e9, 2.1e9);
    }

    @Test
    void aggregatesAreNoSamples() {
        ResultSet set = golden("google/repetitions.in");
        assertThat(set.measurements())
                .allSatisfy(measurement -> assertThat(measurement.forkCount()).isEqualTo(3))
                .noneMatch(measurement -> measurement.benchmark().name().contains("BigO"));
        assertThat(set.failures())
                .extracting(FailedBenchmark::reason)
                .containsExactly("it reported an error (no data)");
    }

    @Test
    void parametersAreNotDropped() {
        assertThat(golden("google/repetitions.in").measurements())
                .extracting(measurement -> measurement.benchmark().params())
                .contains(
                        new java.util.TreeMap<>(Map.of("size", "64")), new java.util.TreeMap<>(Map.of("size", "4096")));
        assertThat(golden("hyperfine/parameters.in").measurements()).hasSize(2);
        assertThat(golden("pytest/statistics-only.in").measurements()).hasSize(2);
    }

    @Test
    void severalModesAndSeveralJobsStayApart() {
        assertThat(golden("jmh/all-modes.in").measurements())
                .extracting(measurement -> measurement.benchmark().mode())
                .contains(Mode.THROUGHPUT, Mode.AVERAGE_TIME, Mode.SAMPLE_TIME, Mode.SINGLE_SHOT);
        assertThat(golden("benchmarkdotnet/full.in").measurements())
                .extracting(measurement -> measurement.benchmark().params().get("job"))
                .doesNotHaveDuplicates();
    }

    @Test
    void bareAndQuotedNotANumberIsRead() {
        MetricValues ratio = golden("google/old-and-odd.in")
                .measurements()
                .get(0)
                .metric("ratio")
                .orElseThrow();
        assertThat(ratio.forks().get(0).measured().get(0)).isNaN();
        assertThat(golden("jmh/all-modes.in").measurements()).isNotEmpty();
    }

    @Test
    void aCounterOfTheAuthorHasNoDirectionAndIsNotCompared() {
        Measurement copy = only(golden("google/repetitions.in"), "BM_Copy");
        assertThat(copy.metric("chunks").orElseThrow().metric().unit().direction())
                .isEqualTo(Direction.NONE);
        assertThat(copy.provenance().caveats()).anyMatch(caveat -> caveat.startsWith("the counter chunks"));
    }

    @Test
    void goSaysItselfWhichWayIsBetter() {
        Measurement serve = golden("gobench/custom-units.in").measurements().get(0);
        assertThat(serve.metric("hits").orElseThrow().metric().unit().direction())
                .isEqualTo(Direction.MORE);
        assertThat(serve.metric("misses").orElseThrow().metric().unit().direction())
                .isEqualTo(Direction.LESS);
        assertThat(serve.benchmark().threads()).isEqualTo(16);
        assertThat(serve.benchmark().params()).containsEntry("size", "8");
    }

    @Test
    void whatHasNoDirectionGetsNoVerdict() throws IOException {
        String line = "BenchmarkX \t 1\t %d widgets\n";
        ResultSet old = read("old.txt", line.formatted(10).repeat(5));
        ResultSet now = read("new.txt", line.formatted(99).repeat(5));
        Comparison comparison = row(old, now, "primary");
        assertThat(comparison.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(comparison.change()).isGreaterThan(8);
        assertThat(comparison.caveats()).anyMatch(caveat -> caveat.text().contains("which way is better"));
    }

    @Test
    void calibrationRunsAreSkippedAndProcessesAreForks() {
        Measurement sum = only(golden("pyperf/suite.in"), "sum");
        assertThat(sum.forkCount()).isEqualTo(3);
        assertThat(sum.provenance().replication()).isEqualTo(Replication.PROCESS_RUN);
        assertThat(sum.primary().forks().get(0).warmup().size()).isEqualTo(1);
    }

    @Test
    void criterionsTotalsAreDividedByTheirIterations() {
        for (String form : List.of("linear", "flat", "old-mode", "oldest")) {
            assertThat(golden("criterion/" + form + ".in")
                            .measurements()
                            .get(0)
                            .primary()
                            .pooled()
                            .get(0))
                    .as(form)
                    .isEqualTo(100);
        }
    }

    @Test
    void resultsArePreferredToActualMeasurementsAndLaunchesAreForks() {
        List<Measurement> jobs = golden("benchmarkdotnet/full.in").measurements();
        assertThat(jobs.get(0).primary().forks()).hasSize(2);
        assertThat(jobs.get(0).primary().forks().get(0).measured().get(0)).isEqualTo(100.001);
        assertThat(jobs.get(1).primary().forks().get(0).measured().get(0)).isEqualTo(100.011);
    }

    @Test
    void aThroughputOfGithubActionBenchmarkIsNotInverted() {
        ResultSet set = golden("githubaction/array.in");
        assertThat(only(set, "serve").primary().metric().unit().kind()).isEqualTo(MetricUnit.Kind.OPERATIONS_PER_TIME);
        assertThat(only(set, "serve").primary().published().mean()).isEqualTo(200);
        assertThat(only(set, "mood").primary().metric().unit().direction()).isEqualTo(Direction.NONE);
    }

    @Test
    void aSummaryIsNeverMoreThanWeak() {
        Comparison comparison = row(golden("monitoring/result.in"), golden("monitoring/result.in"), "primary");
        assertThat(comparison.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(comparison.caveats()).anyMatch(caveat -> caveat.text().equals("summary only, weak"));
    }

    @Test
    void unequalNumbersOfSamplesAreCompared() throws IOException {
        String three = "BenchmarkX 1 100 ns/op\nBenchmarkX 1 101 ns/op\nBenchmarkX 1 102 ns/op\n";
        Comparison comparison = row(
                read("a.txt", three), read("b.txt", three.replace(" 10", " 20").repeat(3)), "primary");
        assertThat(comparison.verdict()).isEqualTo(Verdict.REGRESSION);
        assertThat(comparison.caveats()).anyMatch(caveat -> caveat.text().startsWith("a fork here is one repetition"));
    }

    @Test
    void aFolderOfFilesIsSeveralProcessRuns() throws IOException {
        String sample = Files.readString(FormatGoldenTest.INPUTS.resolve("pytest/rounds.in"));
        for (String run : List.of("a", "b", "c")) {
            Files.writeString(folder.resolve(run + ".json"), sample);
        }
        Files.writeString(folder.resolve("notes.md"), "# nothing");
        assertThat(Formats.read(folder).measurements().get(0).forkCount()).isEqualTo(3);
    }

    @Test
    void aCriterionFolderIsReadWithItsNamesAndParameters() throws IOException {
        Path benchmark = Files.createDirectories(folder.resolve("criterion/sum/fold/10/new"));
        Files.copy(FormatGoldenTest.INPUTS.resolve("criterion/linear.in"), benchmark.resolve("sample.json"));
        Files.writeString(
                benchmark.resolve("benchmark.json"),
                "{\"group_id\":\"sum\",\"function_id\":\"fold\",\"value_str\":\"10\",\"full_id\":\"sum/fold/10\"}");
        Files.createDirectories(folder.resolve("criterion/report"));
        ResultSet set = Formats.read(folder.resolve("criterion"));
        assertThat(set.measurements())
                .extracting(Measurement::benchmark)
                .containsExactly(Benchmark.of("sum/fold/10", Mode.AVERAGE_TIME));
        assertThat(set.label()).isEqualTo("criterion");
    }

    @Test
    void whatPowerShellRedirectsIsRead() throws IOException {
        Path file = folder.resolve("go.txt");
        Files.write(file, "\ufeffgoos: windows\r\nBenchmarkX-8 1 100 ns/op\r\n".getBytes(StandardCharsets.UTF_16LE));
        assertThat(Formats.read(file).measurements()).hasSize(1);
    }

    @Test
    void aCutOffArchiveIsRefusedInASentence() throws IOException {
        byte[] whole = Files.readAllBytes(FormatGoldenTest.INPUTS.resolve("pyperf/compressed.in"));
        Path file = Files.write(folder.resolve("cut.gz"), java.util.Arrays.copyOf(whole, whole.length - 12));
        assertThatThrownBy(() -> Formats.read(file))
                .isInstanceOf(PlumblineException.class)
                .hasMessageContaining("cut.gz")
                .hasMessageContaining("write or copy it again");
    }
}
