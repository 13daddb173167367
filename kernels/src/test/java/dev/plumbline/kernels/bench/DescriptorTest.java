package dev.plumbline.kernels.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernels.Kernel;
import dev.plumbline.kernels.KernelCatalog;
import dev.plumbline.kernels.Twin;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The descriptor that the application reads says exactly what JMH can run and what the catalog holds. */
class DescriptorTest {
    private static final String PACKAGE = "dev.plumbline.kernels.bench.";
    private static final Map<TimeUnit, String> UNITS =
            Map.of(TimeUnit.NANOSECONDS, "ns/op", TimeUnit.MICROSECONDS, "us/op", TimeUnit.MILLISECONDS, "ms/op");

    private final JsonNode descriptor = readDescriptor();
    private final Map<String, JsonNode> rows = descriptor
            .get("benchmarks")
            .valueStream()
            .collect(Collectors.toMap(row -> row.get("name").asString(), row -> row));

    @Test
    void namesExactlyTheBenchmarksOfJmh() throws IOException {
        List<BenchmarkListEntry> runnable = runnable();
        assertThat(runnable).hasSizeGreaterThan(40);
        assertThat(rows.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        runnable.stream().map(BenchmarkListEntry::getUsername).toList());
    }

    @Test
    void statesTheUnitThatJmhPrints() throws IOException {
        List<BenchmarkListEntry> entries = runnable();
        SoftAssertions.assertSoftly(softly -> {
            for (BenchmarkListEntry entry : entries) {
                softly.assertThat(row(entry.getUsername()).get("unit").asString())
                        .as(entry.getUsername())
                        .isEqualTo(UNITS.get(entry.getTimeUnit().get()));
            }
        });
    }

    @Test
    void hasABenchmarkForEveryTwinWithItsNeed() {
        SoftAssertions.assertSoftly(softly -> KernelCatalog.ALL.forEach(kernel -> benchmarks(kernel)
                .forEach(benchmark -> kernel.twins().forEach(twin -> {
                    String name = benchmark + "." + twin.methodName();
                    softly.assertThat(rows).containsKey(name);
                    softly.assertThat(row(name).get("vectorBits").asInt())
                            .as(name)
                            .isEqualTo(twin.need().bits());
                }))));
    }

    @Test
    void measuresATwinWithEveryMethodOfAKernelBenchmark() {
        List<String> twins = KernelCatalog.ALL.stream()
                .flatMap(kernel -> benchmarks(kernel)
                        .flatMap(benchmark ->
                                kernel.twins().stream().map(Twin::methodName).map(method -> benchmark + "." + method)))
                .toList();
        assertThat(rows.keySet().stream().filter(name -> !twins.contains(name)))
                .containsExactlyInAnyOrder(
                        PACKAGE + "MemoryBenchmark.vector_similarity_768d_1000c",
                        PACKAGE + "MemoryBenchmark.spreading_activation_1000n_100i",
                        PACKAGE + "MemoryBenchmark.decay_calculation_10000m",
                        PACKAGE + "LimitBenchmark.readPass",
                        PACKAGE + "LimitBenchmark.multiplyPass",
                        PACKAGE + "LimitBenchmark.gatherPass",
                        PACKAGE + "HarnessBenchmark.memoryHarness");
    }

    @Test
    void callsTheReferencesReferences() {
        assertThat(rows.values())
                .allSatisfy(row -> assertThat(row.get("role").asString().equals("reference"))
                        .as(row.get("name").asString())
                        .isEqualTo(row.get("name").asString().endsWith(".reference")));
    }

    @Test
    void headsTheFirstRunWithTenRowsOfThreeGroups() {
        List<JsonNode> headlines = rows.values().stream()
                .filter(row -> row.get("headline").asBoolean())
                .toList();
        assertThat(headlines).hasSize(10);
        assertThat(headlines)
                .extracting(row -> row.get("group").asString())
                .containsOnly("Vector similarity", "Spreading activation", "Decay");
        assertThat(headlines)
                .extracting(row -> row.get("name").asString())
                .contains(
                        PACKAGE + "MemoryBenchmark.vector_similarity_768d_1000c",
                        PACKAGE + "MemoryBenchmark.spreading_activation_1000n_100i",
                        PACKAGE + "MemoryBenchmark.decay_calculation_10000m");
    }

    @Test
    void givesEveryRowATitleOfItsOwn() {
        assertThat(rows.values())
                .extracting(row -> row.get("title").asString())
                .doesNotHaveDuplicates()
                .allSatisfy(title -> assertThat(title).isNotBlank());
    }

    @Test
    void pointsLimitsAtLimits() {
        assertThat(rows.values())
                .filteredOn(row -> !row.get("limit").isNull())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(
                                row(row.get("limit").asString()).get("role").asString())
                        .isEqualTo("limit"));
    }

    @Test
    void setsGoalsForBenchmarksThatExist() {
        List<JsonNode> goals = descriptor.get("goals").valueStream().toList();
        assertThat(goals).hasSizeGreaterThan(5).allSatisfy(goal -> {
            assertThat(rows)
                    .containsKeys(goal.get("fast").asString(), goal.get("slow").asString());
            assertThat(goal.get("atLeast").asDouble()).isPositive();
            assertThat(goal.get("jdk").asString()).isIn("17", "25", "any");
        });
        assertThat(goals).extracting(goal -> goal.get("id").asString()).doesNotHaveDuplicates();
    }

    /** The peers are compiled by a profile alone, so their sources are asked. */
    @Test
    void namesMethodsOfThePeersThatExist() throws IOException {
        JsonNode peers = JsonMapper.shared()
                .readTree(Path.of("src/peers/resources/META-INF/plumbline/peers.json")
                        .toFile());
        for (JsonNode peer : peers.get("benchmarks")) {
            String name = peer.get("name").asString();
            int dot = name.lastIndexOf('.');
            Path source = Path.of("src/peers/java", name.substring(0, dot).replace('.', '/') + ".java");
            assertThat(Files.readString(source)).contains("float[] " + name.substring(dot + 1) + "()");
            assertThat(peer.get("role").asString()).isEqualTo("peer");
        }
        assertThat(peers.get("goals").valueStream().map(goal -> goal.get("fast").asString()))
                .isNotEmpty()
                .allMatch(rows::containsKey);
    }

    private JsonNode row(String name) {
        return Objects.requireNonNull(rows.get(name), name);
    }

    private static Stream<String> benchmarks(Kernel<?> kernel) {
        return kernel.benchmarks().stream().map(name -> PACKAGE + name);
    }

    private static JsonNode readDescriptor() {
        return JsonMapper.shared().readTree(resource("/META-INF/plumbline/benchmarks.json"));
    }

    private static List<BenchmarkListEntry> runnable() throws IOException {
        try (InputStream list = resource(BenchmarkList.BENCHMARK_LIST)) {
            return BenchmarkList.readBenchmarkList(list);
        }
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(DescriptorTest.class.getResourceAsStream(path), path);
    }
}
