package dev.plumbline.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.model.FailedBenchmark;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.ResultSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Situations that users of the harnesses reported in public trackers; each test names where. */
class TrackerSituationsTest {
    private static final String GOOGLE = "{\"context\":{\"mhz_per_cpu\":1},\"benchmarks\":[%s]}";

    @TempDir
    Path folder;

    private ResultSet read(String name, String text) throws IOException {
        List<ResultSet> all = Formats.readAll(Files.writeString(folder.resolve(name), text));
        return all.get(all.size() - 1);
    }

    private static List<String> names(ResultSet read) {
        return read.measurements().stream()
                .map(Measurement::benchmark)
                .map(benchmark -> benchmark.name() + (benchmark.threads() > 1 ? "*" + benchmark.threads() : ""))
                .toList();
    }

    private static String google(String name, String more) {
        return "{\"name\":\"" + name + "\",\"run_type\":\"iteration\",\"iterations\":10,\"real_time\":1.5,"
                + "\"cpu_time\":1.4,\"time_unit\":\"ns\"" + more + "}";
    }

    /** google/benchmark 784, redis/memtier_benchmark 271. */
    @Test
    void numbersThatAreNoneAreReadAsCPrintsThem() throws IOException {
        ResultSet read = read(
                "google.json",
                GOOGLE.formatted(google("BM_a", ",\"rate\":inf,\"x\":-nan,\"label\":\"not , nan, inf ]\"") + ","
                        + google("BM_b", "")));
        assertThat(names(read)).containsExactly("BM_a", "BM_b");
    }

    /** google/benchmark before 1.5 writes no field for threads; 2039 is of such a name. */
    @Test
    void benchmarksThatDifferInThreadsAloneAreTwo() throws IOException {
        ResultSet read = read(
                "google.json", GOOGLE.formatted(google("BM_t/3/threads:2", "") + "," + google("BM_t/3/threads:4", "")));
        assertThat(names(read)).containsExactly("BM_t*2", "BM_t*4");
    }

    /** dotnet/performance 2590 and 3121: no statistics is a failure, and never a zero. */
    @Test
    void aBenchmarkWithoutStatisticsHasFailed() throws IOException {
        ResultSet read = read(
                "dotnet.json",
                "{\"HostEnvironmentInfo\":{},\"Benchmarks\":[{\"FullName\":\"A.ModPow(arguments: 1024,64 bits)\","
                        + "\"Statistics\":null,\"Measurements\":[{\"IterationMode\":\"Overhead\","
                        + "\"IterationStage\":\"Jitting\",\"LaunchIndex\":1,\"IterationIndex\":1,\"Operations\":1,"
                        + "\"Nanoseconds\":364600}]}]}");
        assertThat(read.measurements()).isEmpty();
        assertThat(read.failures()).extracting(FailedBenchmark::benchmark).hasSize(1);
    }

    /** dotnet/BenchmarkDotNet 1242. */
    @Test
    void bareNaNInStatisticsThatNobodyNeedsIsRead() throws IOException {
        ResultSet read = read(
                "dotnet.json",
                "{\"HostEnvironmentInfo\":{},\"Benchmarks\":[{\"FullName\":\"A.B\",\"Statistics\":{\"N\":1,\"Mean\":12.5,"
                        + "\"Skewness\":NaN,\"ConfidenceInterval\":{\"Margin\":NaN}}}]}");
        assertThat(names(read)).containsExactly("A.B");
    }

    /** benchmark-action/github-action-benchmark 365: its own direction for JMH is wrong for throughput. */
    @Test
    void theUnitAndNotTheToolSaysWhichWayIsBetter() throws IOException {
        ResultSet read = read(
                "data.js",
                "window.BENCHMARK_DATA = {\"entries\":{\"B\":[{\"commit\":{\"id\":\"a\"},\"date\":1,\"tool\":\"jmh\","
                        + "\"benches\":[{\"name\":\"thr\",\"value\":100,\"unit\":\"ops/s\"},"
                        + "{\"name\":\"avg\",\"value\":10,\"unit\":\"us/op\"}]}]}}");
        assertThat(read.measurements())
                .extracting(measurement ->
                        measurement.primary().metric().unit().direction().word())
                .containsExactly("more", "less");
    }

    /** golang/go 13194: what a benchmark prints stands between its name and its result. */
    @Test
    void aResultWhoseLineWasInterruptedIsFound() throws IOException {
        ResultSet read = read(
                "go.txt",
                "goos: linux\ngoarch: amd64\npkg: x\nBenchmarkA-8 \t2024/01/02 10:00:00 server started\n"
                        + "    1000\t      99.5 ns/op\nBenchmarkB-8 \tlog\nno result\nBenchmarkC-8 \t 10\t 5 ns/op\nPASS\n");
        assertThat(names(read)).containsExactly("x.A*8", "x.C*8");
        assertThat(read.caveats()).anyMatch(line -> line.startsWith("BenchmarkB-8 is left out"));
    }

    /** ionelmc/pytest-benchmark 81 (a file of 3.0.0) and 96 (parameters that hold all data). */
    @Test
    void oldFilesAndFilesFullOfParametersAreRead() throws IOException {
        ResultSet read = read(
                "pytest.json",
                "{\"machine_info\":{},\"benchmarks\":[{\"name\":\"a\",\"fullname\":\"t.py::a[p]\",\"params\":{\"data\":"
                        + "[{\"mean\":1},{\"mean\":2}]},\"stats\":{\"min\":1e-5,\"mean\":2e-5,\"stddev\":1e-6,\"rounds\":9}}]}");
        assertThat(names(read)).containsExactly("t.py::a[p]");
    }

    /** bheisler/criterion.rs 272: names beyond 64 characters share a folder's name, not a benchmark. */
    @Test
    void namesThatCriterionCutsForItsFoldersStayApart() throws IOException {
        String name = "a_bench_with_an_obnoxiously_ridiculously_amazingly_stupidly_long_name_";
        for (String end : List.of("fast", "slow")) {
            Path run = Files.createDirectories(folder.resolve("criterion/cut_" + end.charAt(0) + "/new"));
            Files.writeString(run.resolve("benchmark.json"), "{\"group_id\":\"g\",\"full_id\":\"" + name + end + "\"}");
            Files.writeString(
                    run.resolve("sample.json"), "{\"sampling_mode\":\"Flat\",\"iters\":[1,1],\"times\":[15,16]}");
        }
        assertThat(names(Formats.read(folder.resolve("criterion")))).containsExactly(name + "fast", name + "slow");
    }

    /** BurntSushi/critcmp 8 (fields in capitals) and 11 (no benchmark.json). */
    @Test
    void foldersOfOldCriterionAreRead() throws IOException {
        Path run = Files.createDirectories(folder.resolve("criterion/group/new"));
        Files.writeString(
                run.resolve("estimates.json"),
                "{\"Mean\":{\"confidence_interval\":{\"confidence_level\":0.95,\"lower_bound\":15,\"upper_bound\":15.2},"
                        + "\"point_estimate\":15.1,\"standard_error\":0.03}}");
        assertThat(names(Formats.read(folder.resolve("criterion")))).containsExactly("group");
    }

    /** psf/pyperf 241: runs that calibrate have warm-ups and no values. */
    @Test
    void calibrationIsNoMeasurement() throws IOException {
        ResultSet read = read(
                "pyperf.json",
                "{\"version\":\"1.0\",\"metadata\":{\"name\":\"b\"},\"benchmarks\":[{\"runs\":[{\"metadata\":{\"phase\":"
                        + "[\"calibration\",\"loops\"]},\"warmups\":[[1,2.9e-07]]},{\"values\":[2e-9,3e-9]}]}]}");
        assertThat(read.measurements().get(0).forkCount()).isEqualTo(1);
    }

    /** What is refused says what it seems to be. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // unodb-dev/unodb 822: files put one behind the other, with and without brackets
                "{\"context\":{\"mhz_per_cpu\":1},\"benchmarks\":[]} {\"context\":{},\"benchmarks\":[]} | two results",
                "[{\"context\":{},\"benchmarks\":[{\"name\":\"a\"}]}] | a list of whole result files",
                // etcd-io/bbolt 765, kr/ct 30
                "Write     100000     730.0 ns/op | each result begins with Benchmark",
                // rorkai/App-Store-Connect-CLI 738
                "A   sec/op   vs base  10 | a table of benchstat",
                // psf/pyperf 4
                "{\"benchmarks\":{\"x\":{\"metadata\":{\"perf_version\":\"0.6\"},\"runs\":[[1]]}}} | written by perf",
                // rust-lang/rust 22683
                "test bench_a ... bench:       1,234 ns/iter (+/- 56) | what cargo bench prints"
            })
    void whatCannotBeReadSaysWhatItSeemsToBe(String text, String said) throws IOException {
        Path file = Files.writeString(folder.resolve("file.txt"), text);
        assertThatThrownBy(() -> Formats.readAll(file))
                .isInstanceOf(PlumblineException.class)
                .hasMessageContaining(said);
    }
}
