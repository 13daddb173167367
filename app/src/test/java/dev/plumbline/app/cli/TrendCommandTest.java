package dev.plumbline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.metric.Mode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twelve runs of a benchmark with two sizes, and of one without; the larger size became slower at run 6. */
class TrendCommandTest {
    @TempDir
    private Path folder;

    private static Benchmark sized(String size) {
        return Benchmark.of("a.Lookup.find", Map.of("size", size, "kind", "hash"), Mode.AVERAGE_TIME, 1);
    }

    @BeforeEach
    void fill() {
        RecordedSeries.fill(
                folder,
                12,
                Map.of(
                        sized("10"), i -> 100,
                        sized("1000"), i -> i < 6 ? 4000 : 5000,
                        Benchmark.of("a.Other.run", Mode.AVERAGE_TIME), i -> i < 3 ? Double.NaN : 7));
    }

    private CommandLineRun run(String... args) {
        List<String> all = new ArrayList<>(List.of("-C", folder.toString(), "trend"));
        all.addAll(List.of(args));
        return CommandLineRun.of(all.toArray(new String[0]));
    }

    @Test
    void theValuesOfAParameterAreColumns() {
        CommandLineRun done = run("Lookup", "--by", "size");
        assertThat(done.code()).isZero();
        assertThat(done.out().lines().skip(1).findFirst().orElseThrow())
                .containsSubsequence("Benchmark", "size=10", "size=1000");
        assertThat(done.out()).contains("Lookup.find (kind=hash)").contains("5.000");
    }

    @Test
    void everyFormatHasThePointsOfAParameter() {
        assertThat(run("Lookup", "--by", "size", "--format", "json").out())
                .contains("\"parameter\" : \"size\"")
                .contains("\"logarithmic\" : true")
                .contains("\"value\" : \"1000\"");
        assertThat(run("Lookup", "--by", "size", "--format", "csv").out().lines())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("benchmark,platform,metric,parameter,value,cost");
        assertThat(run("Lookup", "--by", "size", "--format", "markdown").out()).startsWith("| Benchmark | size=10 |");
    }

    @Test
    void whatHasNoSuchParameterIsLeftOutAndCounted() {
        CommandLineRun done = run("Lookup", "Other", "--by", "size");
        assertThat(done.code()).isZero();
        assertThat(done.err()).contains("1 benchmark without size left out");
    }

    @Test
    void seriesStandSideBySideInPerCentOfTheirFirstLevel() {
        CommandLineRun done = run("size=1000", "Other", "--overlay");
        assertThat(done.code()).isZero();
        assertThat(done.out()).contains("A  Lookup.find (kind=hash, size=1000)  (100 % = 4.0");
        assertThat(done.out().lines().filter(line -> line.contains("\u2014  \u2014") || line.endsWith("\u2014")))
                .hasSize(3);
        assertThat(done.out()).contains("125.0 %");
    }

    @Test
    void everyFormatHasTheSeriesSideBySide() {
        assertThat(run("size=1000", "Other", "--overlay", "--format", "json").out())
                .contains("\"relative\" : true")
                .contains("null");
        assertThat(run("size=1000", "Other", "--overlay", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(13)
                .first()
                .asString()
                .isEqualTo("run,at,commit,\"Lookup.find (kind=hash, size=1000)\",Other.run");
        assertThat(run("size=1000", "Other", "--overlay", "--absolute", "--format", "markdown")
                        .out())
                .contains("\u00b5s/op");
    }

    @Test
    void whatContradictsItselfIsRefused() {
        run("Lookup", "--by", "sise").isRefused("none of these has a parameter 'sise'; there is kind, size");
        run("Lookup", "--by", "size", "--overlay").isRefused("take one of them");
        run("Lookup", "--absolute").isRefused("--absolute belongs to --overlay");
        run("Other", "--overlay").isRefused("two benchmarks are needed");
    }
}
