package dev.plumbline.project.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.format.json.Json;
import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.format.tool.VersionFactsJson;
import dev.plumbline.llm.TextEmbedder;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.store.Store;
import dev.plumbline.tool.ChangeKind;
import dev.plumbline.tool.Lineage;
import dev.plumbline.tool.ToolEntry;
import dev.plumbline.tool.ToolVersion;
import dev.plumbline.tool.VersionState;
import dev.plumbline.tool.search.ToolMatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RegisteredToolsTest {
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-24T12:00:00Z"));

    @TempDir
    Path folder;

    private Store store;
    private RegisteredTools registered;

    @BeforeEach
    void open() {
        store = Store.sqlite(folder.resolve("r.db"));
        registered = new RegisteredTools(store, NOON);
    }

    private List<ToolMatch> search(String words, int most) {
        return new ToolFinder(store, TextEmbedder.NONE).find(words, most).matches();
    }

    private static JsonRequest request(String json) {
        return JsonRequest.parse(json, "request");
    }

    @Test
    void anUnknownVersionIsAddedWithEveryFieldInItsOrder() {
        String json = "{\"zeta\":{\"b\":1,\"a\":2},\"version\":\"2.0\",\"source\":\"x = 1\",\"requirement\":\"be x\"}";
        RegisteredTools.Updated updated = registered.update("t", request(json));
        Lineage lineage = registered.tool("t");
        assertThat(updated.isNewVersion()).isTrue();
        assertThat(lineage.versions()).singleElement().satisfies(version -> {
            assertThat(version.version()).isEqualTo("2.0");
            assertThat(version.source()).isEqualTo("x = 1");
            assertThat(version.requirement()).isEqualTo("be x");
            assertThat(version.standing()).isEqualTo(VersionState.RECORDED);
            assertThat(version.document()).isEqualTo(json);
        });
    }

    @Test
    void aRequestWithoutAnyFieldLeavesNothingBehind() {
        assertThatThrownBy(() -> registered.update("t", request("{}")))
                .hasMessage("the request holds no field, so there is nothing to keep of t");
        assertThat(registered.tools()).isEmpty();
    }

    @Test
    void metadataOfAKnownVersionStandsBesideWhatWasThere() {
        registered.update("t", request("{\"version\":\"1\",\"execution_time_ms\":5}"));
        registered.update("t", request("{\"version\":\"1\",\"execution_time_ms\":7}"));
        Lineage lineage = registered.tool("t");
        assertThat(lineage.versions()).hasSize(1);
        assertThat(lineage.entries("1")).hasSize(1);
        assertThat(lineage.versions().get(0).document()).contains("\"execution_time_ms\":5");
    }

    @Test
    void aVersionThatWasProfiledIsExportedWithItsSourceAndItsNumbers() {
        ToolVersion profiled = new ToolVersion(
                "t", "1.0.0", "x = 1", "be x", ChangeKind.FEATURE, VersionState.ACCEPTED, NOON.instant(), "{}");
        String answer = "{\"metadata\":{\"version\":\"1.0.0\",\"kind\":\"feature\",\"requirement\":\"be x\","
                + "\"source\":\"x = 1\",\"performance\":{\"execution_time_ms\":3.5}}}";
        store.tools()
                .add(
                        profiled,
                        List.of(new ToolEntry("t", "1.0.0", ToolEntry.Kind.PROFILE, NOON.instant(), answer)),
                        List.of());
        String index = registered.exportIndex();
        RegisteredTools elsewhere = new RegisteredTools(Store.sqlite(folder.resolve("other.db")), NOON);
        elsewhere.importIndex(index, "index.json");
        Lineage lineage = elsewhere.tool("t");
        ToolVersion version = lineage.current().orElseThrow();
        assertThat(version.version()).isEqualTo("1.0.0");
        assertThat(version.source()).isEqualTo("x = 1");
        assertThat(version.requirement()).isEqualTo("be x");
        assertThat(VersionFactsJson.of(lineage, version).executionTimeMs()).hasValue(3.5);
    }

    @Test
    void theOlderProgramFindsInAnExportWhatItReads() {
        profiled(
                "{\"version\":\"1.0.0\",\"requirement\":\"be x\",\"source\":\"x = 1\",\"last_updated\":\"2026-11-24T12:00:00Z\","
                        + "\"test_script\":\"import x\",\"performance\":{\"execution_time_ms\":3.5,\"memory_usage_kb\":null,"
                        + "\"best_run\":{\"timestamp\":\"2026-11-24T11:59:00Z\"},\"all_runs\":[{},{},{}]},"
                        + "\"static_analysis\":{\"complexity\":{\"average_complexity\":2,\"grade\":\"A\"},"
                        + "\"security\":{\"total_issues\":null},\"correctness\":{\"syntax_valid\":true},\"code_quality\":{}},"
                        + "\"evaluation\":{\"score\":85}}");
        JsonNode tool = Json.parse(registered.exportIndex(), "export").path("t");
        assertThat(tool.propertyNames())
                .containsAll(List.of("tool_id", "name", "tool_type", "description", "tags", "parameters", "metadata"));
        assertThat(tool.path("tool_type").stringValue()).isEqualTo("function");
        assertThat(tool.path("description").stringValue()).isEqualTo("be x");
        JsonNode metadata = tool.path("metadata");
        assertThat(metadata.path("source").stringValue()).isEqualTo("x = 1");
        assertThat(metadata.path("requirement").stringValue()).isEqualTo("be x");
        JsonNode performance = metadata.path("performance");
        assertThat(performance.path("execution_time_ms").doubleValue()).isEqualTo(3.5);
        assertThat(performance.has("memory_usage_kb")).isFalse();
        assertThat(performance.path("last_benchmarked").stringValue()).isEqualTo("2026-11-24T11:59:00Z");
        assertThat(performance.path("test_runs").intValue()).isEqualTo(3);
        assertThat(performance.path("test_script").stringValue()).isEqualTo("import x");
        assertThat(performance.at("/regression_evaluation/score").intValue()).isEqualTo(85);
        assertThat(metadata.at("/static_analysis/security").has("total_issues")).isFalse();
        assertThat(metadata.at("/static_analysis/complexity/grade").stringValue())
                .isEqualTo("A");
    }

    @Test
    void aProfileOfAnImportedToolStandsInItsMetadataAndNoOldNumberBesideIt() {
        registered.importIndex(
                "{\"t\":{\"tool_id\":\"t\",\"tags\":[\"a\"],\"execution_time_ms\":9,\"requirement\":\"be old\","
                        + "\"metadata\":{\"owner\":\"ada\",\"performance\":{\"execution_time_ms\":9}}}}",
                "index.json");
        profiled("{\"version\":\"2.0.0\",\"requirement\":\"be x\",\"performance\":{\"execution_time_ms\":3.5}}");
        JsonNode tool = Json.parse(registered.exportIndex(), "export").path("t");
        assertThat(tool.path("tags")).hasSize(1);
        assertThat(tool.path("version").stringValue()).isEqualTo("2.0.0");
        assertThat(tool.path("requirement").stringValue()).isEqualTo("be x");
        assertThat(tool.at("/metadata/owner").stringValue()).isEqualTo("ada");
        assertThat(tool.at("/metadata/performance/execution_time_ms").doubleValue())
                .isEqualTo(3.5);
    }

    @Test
    void theOlderProgramsOwnEntryIsUnderstood() {
        registered.importIndex(
                "{\"t\":{\"tool_id\":\"t\",\"name\":\"T\",\"description\":\"a tool\",\"metadata\":{\"version\":\"1.2.0\","
                        + "\"source\":\"x = 1\",\"requirement\":\"be x\"}}}",
                "index.json");
        assertThat(registered.tool("t").versions()).singleElement().satisfies(version -> {
            assertThat(version.version()).isEqualTo("1.2.0");
            assertThat(version.source()).isEqualTo("x = 1");
            assertThat(version.requirement()).isEqualTo("be x");
        });
    }

    private void profiled(String metadata) {
        JsonNode found = Json.parse(metadata, "metadata");
        String version = found.path("version").stringValue();
        store.tools()
                .add(
                        new ToolVersion(
                                "t",
                                version,
                                "x = 1",
                                found.path("requirement").stringValue(),
                                ChangeKind.FEATURE,
                                VersionState.ACCEPTED,
                                NOON.instant(),
                                "{}"),
                        List.of(new ToolEntry(
                                "t",
                                version,
                                ToolEntry.Kind.PROFILE,
                                NOON.instant(),
                                "{\"metadata\":" + metadata + "}")),
                        List.of());
    }

    @Test
    void anExportIsWrittenWholeOrLeavesWhatWasThere() throws IOException {
        registered.update("t", request("{\"version\":\"1\"}"));
        Path file = folder.resolve("new").resolve("index.json");
        registered.exportIndex(file);
        assertThat(file).hasContent(registered.exportIndex());
        Path blocked = folder.resolve("blocked");
        Files.createDirectories(blocked.resolve("inside"));
        assertThatThrownBy(() -> registered.exportIndex(blocked))
                .hasMessageContaining("blocked cannot be written")
                .hasMessageContaining("what was there is as it was");
        assertThat(blocked).isDirectoryContaining("glob:**inside");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void metadataWithoutAVersionIsOfTheCurrentOne() {
        registered.update("t", request("{\"version\":\"1\"}"));
        registered.update("t", request("{\"version\":\"2\"}"));
        assertThat(registered.update("t", request("{\"owner\":\"ada\"}")).version())
                .isEqualTo("2");
    }

    @Test
    void aToolThatIsNotThereIsSaidWithWhatToDo() {
        assertThatThrownBy(() -> registered.tool("nothing"))
                .isInstanceOf(PlumblineException.class)
                .hasMessage("there is no tool 'nothing'; see plumbline tool search");
    }

    @Test
    void aVersionThatIsNoTextIsToldWithItsPath() {
        assertThatThrownBy(() -> registered.update("t", request("{\"version\":2}")))
                .hasMessage("request, version: a text was expected, not a number");
    }

    @Test
    void anIndexComesBackWithItsUnknownFieldsInTheirOrder() {
        String index = """
                {
                  "schema" : "old",
                  "tools" : [ {
                    "zeta" : [ 1, 2 ],
                    "tool_id" : "b",
                    "requirement" : "be b"
                  }, {
                    "tool_id" : "a",
                    "extra" : {
                      "y" : null,
                      "x" : "größe"
                    }
                  } ],
                  "footer" : true
                }
                """;
        RegisteredTools.Imported imported = registered.importIndex(index, "index.json");
        assertThat(imported).isEqualTo(new RegisteredTools.Imported(2, 0, 0));
        assertThat(Json.parse(registered.exportIndex(), "export")).isEqualTo(Json.parse(index, "index"));
        assertThat(registered.exportIndex().replaceAll("\\s", "")).isEqualTo(index.replaceAll("\\s", ""));
    }

    @Test
    void anIndexByIdKeepsItsForm() {
        String index = "{\"parse\":{\"description\":\"parse it\",\"n\":1},\"print\":{}}";
        registered.importIndex(index, "index.json");
        assertThat(registered.exportIndex().replaceAll("\\s", "")).isEqualTo(index.replaceAll("\\s", ""));
        assertThat(registered.tool("parse").versions().get(0).requirement()).isEqualTo("parse it");
    }

    @Test
    void importingTheSameIndexTwiceChangesNothing() {
        String index = "{\"tools\":[{\"tool_id\":\"a\",\"version\":\"3\"}]}";
        registered.importIndex(index, "index.json");
        assertThat(registered.importIndex(index, "index.json")).isEqualTo(new RegisteredTools.Imported(0, 0, 1));
        assertThat(registered.tool("a").versions()).hasSize(1);
    }

    @Test
    void anIndexWithOneBadToolIsTakenNotAtAll() {
        assertThatThrownBy(() -> registered.importIndex("{\"tools\":[{\"tool_id\":\"a\"},{\"n\":1}]}", "index.json"))
                .hasMessage("index.json: a tool has none of the fields tool_id, id or name");
        assertThat(registered.tools()).isEmpty();
    }

    @Test
    void aHalfWrittenIndexIsToldAndTakenNotAtAll() {
        assertThatThrownBy(() -> registered.importIndex("{\"tools\":[{\"tool_id\":\"a\"", "index.json"))
                .hasMessageContaining("index.json")
                .hasMessageContaining("ends in the middle");
        assertThat(registered.tools()).isEmpty();
    }

    @Test
    void theToolWhoseRequirementSaysItIsFoundFirst() {
        registered.update(
                "html_sanitiser", request("{\"version\":\"1\",\"requirement\":\"remove scripts from HTML\"}"));
        registered.update("csvReader", request("{\"version\":\"1\",\"requirement\":\"read CSV with types\"}"));
        registered.update("xml_reader", request("{\"version\":\"1\",\"requirement\":\"XML, no outside entities\"}"));
        assertThat(search("strip scripts from html", 10))
                .extracting(match -> match.lineage().toolId())
                .startsWith("html_sanitiser");
        assertThat(search("reader", 10))
                .extracting(match -> match.lineage().toolId())
                .containsExactlyInAnyOrder("csvReader", "xml_reader");
    }

    @Test
    void amongEquallyGoodMatchesTheFasterIsFirstAndSaysWhatItCosts() {
        registered.update(
                "slow", request("{\"version\":\"1\",\"requirement\":\"parse json\",\"execution_time_ms\":90}"));
        registered.update(
                "fast", request("{\"version\":\"1\",\"requirement\":\"parse json\",\"execution_time_ms\":2}"));
        assertThat(search("parse json", 10))
                .first()
                .satisfies(match -> assertThat(match.lineage().toolId()).isEqualTo("fast"))
                .extracting(ToolMatch::why)
                .asString()
                .contains(
                        "A call costs 2.000 ms. Next is slow (rank ", "), a call of which costs 45.00 times as much.");
    }

    @Test
    void whatACallCostsIsSaidToBeUnknownWhereNobodyMeasured() {
        registered.update("t", request("{\"version\":\"1\",\"requirement\":\"parse json\"}"));
        assertThat(search("parse", 1))
                .singleElement()
                .extracting(ToolMatch::why)
                .asString()
                .endsWith("What a call costs is unknown.");
    }

    @Test
    void wordsThatNoToolHasFindNothing() {
        registered.update("t", request("{\"version\":\"1\",\"requirement\":\"parse json\"}"));
        assertThat(search("photosynthesis", 10)).isEmpty();
        assertThat(search("of the", 10)).isEmpty();
    }

    @Test
    void theCurrentVersionIsTheOneThatIsRanked() {
        registered.update("t", request("{\"version\":\"1\",\"requirement\":\"old words\"}"));
        registered.update("t", request("{\"version\":\"2\",\"requirement\":\"new words\"}"));
        assertThat(search("words", 10))
                .singleElement()
                .extracting(match -> match.version())
                .extracting(ToolVersion::version)
                .isEqualTo("2");
    }

    @Test
    void whatHoldsNoToolIsNoImport() {
        assertThatThrownBy(() -> registered.importIndex("[]", "empty.json")).hasMessageContaining("no tool in it");
        assertThatThrownBy(() -> registered.importIndex("{\"error\": \"not found\"}", "answer.json"))
                .hasMessageContaining("a server's error and no index: not found");
        assertThat(registered.tools()).isEmpty();
    }
}
