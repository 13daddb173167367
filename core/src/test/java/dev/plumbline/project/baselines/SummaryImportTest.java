package dev.plumbline.project.baselines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.baseline.Acceptance;
import dev.plumbline.baseline.Baseline;
import dev.plumbline.baseline.SummaryBaselines;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Revision;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Platform;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.project.Histories;
import dev.plumbline.project.Project;
import dev.plumbline.stats.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryImportTest {
    private static final Benchmark DECAY =
            Benchmark.of("my.bench.MemoryBenchmark.decay_calculation_10000m", Mode.AVERAGE_TIME);
    private static final Benchmark OTHER =
            Benchmark.of("my.bench.OtherBenchmark.decay_calculation_10000m", Mode.AVERAGE_TIME);
    private static final Capturing.Signature WHY =
            new Capturing.Signature("me", "from the older guide", false, "", Instant.EPOCH);

    /** Means come back from logarithms. */
    private static final Offset<Double> EXACTLY = Offset.offset(1e-9);

    @TempDir
    Path folder;

    private Path file(Map<String, Double> meansByName) throws IOException {
        String values = meansByName.entrySet().stream()
                .map(value -> "\"" + value.getKey() + "\":{\"mean_ns\":" + value.getValue()
                        + ",\"std_dev_ns\":10,\"sample_size\":100}")
                .collect(Collectors.joining(","));
        return Files.writeString(
                folder.resolve("baselines.json"),
                "{\"version\":\"1.0\",\"platform\":\"x86_64\",\"cpu\":\"a CPU\",\"timestamp\":\"2025-01-01T00:00:00Z\","
                        + "\"baselines\":{" + values + "}}");
    }

    private Project workspace() {
        return Project.at(folder);
    }

    private static void accept(Project project, String platform, Benchmark benchmark, double... forks) {
        project.baselines()
                .write(new Baseline(
                        new Platform(platform, Environment.UNKNOWN),
                        Histories.measurement(benchmark, forks),
                        new Acceptance(
                                "me",
                                Instant.EPOCH,
                                "first",
                                false,
                                "",
                                Revision.NONE,
                                "",
                                Double.NaN,
                                Double.NaN,
                                "")));
    }

    private static SummaryImport listing(Project project, Benchmark... benchmarks) {
        return new SummaryImport(project, () -> List.of(benchmarks));
    }

    private static SummaryImport unlisted(Project project) {
        return new SummaryImport(project, () -> {
            throw new AssertionError("every name is known without listing");
        });
    }

    @Test
    void aHistoricalNameFindsTheKernelThatCanBeMeasured() throws IOException {
        SummaryImport.Preview preview = listing(workspace(), DECAY)
                .preview(file(Map.of("decay_calculation_10000m", 1000.0)), Histories.PLATFORM);
        assertThat(preview.rows()).extracting(Capturing.Row::benchmark).containsExactly(DECAY);
        assertThat(preview.notes())
                .containsExactly("decay_calculation_10000m is MemoryBenchmark.decay_calculation_10000m");
    }

    @Test
    void aHistoricalNameFindsTheKernelThatAnotherPlatformHas() throws IOException {
        Project project = workspace();
        accept(project, "elsewhere", DECAY, 900, 910, 905);
        assertThat(unlisted(project)
                        .preview(file(Map.of("decay_calculation_10000m", 1000.0)), Histories.PLATFORM)
                        .rows())
                .extracting(Capturing.Row::benchmark)
                .containsExactly(DECAY);
    }

    @Test
    void aRunIsThenComparedWithWhatWasImported() throws IOException {
        Project project = workspace();
        SummaryImport importing = listing(project, DECAY);
        SummaryImport.Preview preview =
                importing.preview(file(Map.of("decay_calculation_10000m", 1000.0)), Histories.PLATFORM);
        importing.write(preview, preview.rows(), WHY);
        List<Capturing.Row> compared = new Capturing(project)
                .preview(
                        Histories.run(1, List.of(Histories.measurement(DECAY, 2000, 2010, 1990)), List.of()),
                        Rule.DEFAULT);
        assertThat(compared).singleElement().satisfies(row -> {
            assertThat(row.valueBefore()).isCloseTo(1000, EXACTLY);
            assertThat(row.isRegression()).isTrue();
        });
    }

    @Test
    void whatWouldBeReplacedIsShownBeforeAndAfterAndIsNotFresh() throws IOException {
        Project project = workspace();
        accept(project, Histories.PLATFORM, DECAY, 500, 500, 500);
        SummaryImport.Preview preview =
                unlisted(project).preview(file(Map.of("decay_calculation_10000m", 1000.0)), Histories.PLATFORM);
        assertThat(preview.fresh()).isEmpty();
        assertThat(preview.replacing()).singleElement().satisfies(row -> {
            assertThat(row.valueBefore()).isCloseTo(500, EXACTLY);
            assertThat(row.value()).isCloseTo(1000, EXACTLY);
            assertThat(row.comparison()).isNotNull();
        });
    }

    @Test
    void aReplacedValueIsKeptInTheFile() throws IOException {
        Project project = workspace();
        accept(project, Histories.PLATFORM, DECAY, 500, 500, 500);
        SummaryImport importing = unlisted(project);
        SummaryImport.Preview preview =
                importing.preview(file(Map.of("decay_calculation_10000m", 1000.0)), Histories.PLATFORM);
        importing.write(preview, preview.replacing(), WHY);
        assertThat(project.baselines().load(Histories.PLATFORM)).singleElement().satisfies(baseline -> {
            assertThat(baseline.acceptance().replaced()).isCloseTo(500, EXACTLY);
            assertThat(baseline.acceptance().change()).isCloseTo(1.0, EXACTLY);
            assertThat(baseline.acceptance().reason()).isEqualTo("from the older guide");
            assertThat(baseline.acceptance().at()).isEqualTo("2025-01-01T00:00:00Z");
        });
    }

    @Test
    void aNameThatMayMeanTwoKernelsKeepsItsNameAndIsSaid() throws IOException {
        SummaryImport.Preview preview = listing(workspace(), DECAY, OTHER)
                .preview(file(Map.of("decay_calculation_10000m", 1000.0)), Histories.PLATFORM);
        assertThat(preview.rows())
                .extracting(row -> row.benchmark().name())
                .containsExactly("decay_calculation_10000m");
        assertThat(preview.notes())
                .singleElement()
                .asString()
                .contains("may mean MemoryBenchmark.decay_calculation_10000m or OtherBenchmark.decay");
    }

    @Test
    void aNameThatNothingHasKeepsItsNameAndIsSaid() throws IOException {
        SummaryImport.Preview preview =
                listing(workspace(), DECAY).preview(file(Map.of("lost", 1000.0)), Histories.PLATFORM);
        assertThat(preview.rows()).extracting(row -> row.benchmark().name()).containsExactly("lost");
        assertThat(preview.notes()).singleElement().asString().contains("no benchmark here is called lost");
    }

    @Test
    void whatAnEarlierImportLeftWithoutAClassIsNoAnswer() throws IOException {
        Project project = workspace();
        accept(project, Histories.PLATFORM, Benchmark.of("decay_calculation_10000m", Mode.AVERAGE_TIME), 500, 500, 500);
        assertThat(listing(project, DECAY)
                        .preview(file(Map.of("decay_calculation_10000m", 1000.0)), Histories.PLATFORM)
                        .rows())
                .extracting(Capturing.Row::benchmark)
                .containsExactly(DECAY);
    }

    @Test
    void anExportedNameWithParametersComesBackToItsBenchmark() throws IOException {
        Benchmark sized = DECAY.with("size", "10");
        String exported = SummaryBaselines.exportedName(sized);
        assertThat(listing(workspace(), DECAY, sized)
                        .preview(file(Map.of(exported, 1000.0)), Histories.PLATFORM)
                        .rows())
                .extracting(Capturing.Row::benchmark)
                .containsExactly(sized);
    }

    @Test
    void twoNamesOfOneKernelAreRefused() throws IOException {
        Path file = file(Map.of("decay_calculation_10000m", 1000.0, DECAY.name(), 2000.0));
        assertThatThrownBy(() -> listing(workspace(), DECAY).preview(file, Histories.PLATFORM))
                .isInstanceOf(PlumblineException.class)
                .hasMessageContaining("two values of the file mean");
    }
}
