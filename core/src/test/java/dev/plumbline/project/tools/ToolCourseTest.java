package dev.plumbline.project.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.format.json.Json;
import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.format.tool.LineageJson;
import dev.plumbline.report.trend.CostHistoryReport;
import dev.plumbline.store.Store;
import dev.plumbline.tool.ChangeKind;
import dev.plumbline.tool.CostHistory;
import dev.plumbline.tool.ToolVersion;
import dev.plumbline.tool.VersionState;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a tool cost over its versions. */
class ToolCourseTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final double[] STEP = {5.02, 4.98, 5.01, 5.0, 4.99, 5.03, 6.51, 6.49, 6.5, 6.52, 6.48, 6.51};

    @TempDir
    Path folder;

    private Store store;
    private RegisteredTools registered;

    @BeforeEach
    void open() {
        store = Store.sqlite(folder.resolve("r.db"));
        registered = new RegisteredTools(store, InstantSource.fixed(NOON));
    }

    private void handIn(double... milliseconds) {
        for (int i = 0; i < milliseconds.length; i++) {
            registered.update(
                    "t",
                    JsonRequest.parse(
                            "{\"version\":\"1." + i + "\",\"execution_time_ms\":" + milliseconds[i] + "}", "request"));
        }
    }

    private CostHistory costHistory() {
        return registered.costHistory(registered.tool("t"));
    }

    @Test
    void aLastingStepIsFoundAtTheFirstVersionThatHasIt() {
        handIn(STEP);
        assertThat(costHistory().trend().proven())
                .singleElement()
                .satisfies(point ->
                        assertThat(costHistory().versions().get(point.index())).isEqualTo("1.6"));
        assertThat(new CostHistoryReport(costHistory()).text())
                .startsWith("course: 12 versions, 1 change point\n")
                .contains("  from 1.6 \u2500\u2500 \u25b2 +30");
    }

    @Test
    void manySmallStepsThatNobodyStoppedAreADrift() {
        handIn(5.0, 5.06, 5.13, 5.19, 5.27, 5.33, 5.40, 5.46);
        assertThat(new CostHistoryReport(costHistory()).text()).contains("drift: +9.3 % over the last 8 versions, p ");
    }

    @Test
    void aRejectedVersionIsNoPartOfIt() {
        handIn(5.0, 5.01);
        store.tools()
                .add(
                        new ToolVersion(
                                "t",
                                "2.0",
                                "",
                                "",
                                ChangeKind.UNSTATED,
                                VersionState.REJECTED,
                                NOON,
                                "{\"execution_time_ms\":50}"),
                        List.of(),
                        List.of());
        assertThat(costHistory().versions()).containsExactly("1.0", "1.1");
    }

    @Test
    void aVersionThatNobodyMeasuredKeepsItsPlaceWithoutACost() {
        handIn(5.0);
        registered.update("t", JsonRequest.parse("{\"version\":\"2.0\"}", "request"));
        assertThat(costHistory().versions()).containsExactly("1.0", "2.0");
        assertThat(costHistory().costs()).containsExactly(5.0, Double.NaN);
    }

    @Test
    void fewVersionsTellNothing() {
        handIn(5.0, 9.0, 5.0);
        assertThat(new CostHistoryReport(costHistory()).text())
                .isEqualTo("course: 3 versions, too few to tell (6 are needed)\n");
    }

    @Test
    void machinesGetTheStepsWithTheirVersions() {
        handIn(STEP);
        String json = LineageJson.history(registered.tool("t"), List.of(), costHistory());
        var costHistory = Json.parse(json, "history").get("course");
        assertThat(costHistory.get("versions")).hasSize(12);
        assertThat(costHistory.at("/steps/0/version").stringValue()).isEqualTo("1.6");
        assertThat(costHistory.at("/steps/0/tier").stringValue()).isEqualTo("proven");
        assertThat(costHistory.at("/drift/shown").booleanValue()).isFalse();
    }
}
