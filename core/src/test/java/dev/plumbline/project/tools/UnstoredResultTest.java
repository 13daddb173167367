package dev.plumbline.project.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.assessment.AssessmentListener;
import dev.plumbline.assessment.AssessmentRequest;
import dev.plumbline.assessment.StepName;
import dev.plumbline.assessment.StepStatus;
import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.format.tool.AnalyserOutputJson;
import dev.plumbline.format.tool.ProfileRequestJson;
import dev.plumbline.format.tool.RulesJson;
import dev.plumbline.llm.Judges;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.project.Project;
import dev.plumbline.review.DecisionKind;
import dev.plumbline.review.ReviewItem;
import dev.plumbline.tool.Lineage;
import dev.plumbline.tool.VersionState;
import dev.plumbline.tool.analysis.Analysers;
import dev.plumbline.tool.measure.BenchPlan;
import dev.plumbline.tool.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A registry that does not take a result that was measured for minutes: the result outlives it. */
@Tag("slow")
class UnstoredResultTest {
    private static final String CODE = "{\"test_input\":{\"n\":20000},\"requirement\":\"add\","
            + "\"tool_code\":\"def run(n):\\n    return sum(range(n))\\n\"%s}";
    private static final String BREAKING = ",\"requirement_change\":{\"breaking_changes\":[\"another name\"]}";

    @TempDir
    Path folder;

    /** What was told of the registry's step. */
    private final List<StepStatus> registry = new ArrayList<>();

    private static AssessmentRequest request(String more) {
        return ProfileRequestJson.read(JsonRequest.parse(CODE.formatted(more), "request"), "adder");
    }

    private Assessing profiling(AssessmentListener listener) {
        Analysers analysers = Analysers.on("", new AnalyserOutputJson());
        Judges judges = new Judges(RulesJson.builtIn(), InstantSource.system());
        return new Assessing(
                Project.at(folder),
                new Assessing.Equipment(
                        Sandbox.find(true), BenchPlan.DEFAULT.withForks(2), analysers::analyse, judges::byRules),
                listener,
                InstantSource.system());
    }

    private RegisteredTools registered() {
        return new RegisteredTools(Project.at(folder).shared(), InstantSource.system());
    }

    /** What the user is told when the database is locked from the static analysis on. */
    private PlumblineException whileLocked(Consumer<Assessing> work) throws SQLException {
        Project.at(folder).shared();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(".plumbline/history.db"));
                Statement statement = other.createStatement()) {
            Assessing profiling = profiling((step, done, total) -> {
                registry.add(step.name() == StepName.RAG_UPDATE ? step.status() : StepStatus.WAITING);
                if (step.name() == StepName.STATIC_ANALYSIS && step.status() == StepStatus.RUNNING) {
                    lock(statement);
                }
            });
            PlumblineException told = catchThrowableOfType(PlumblineException.class, () -> work.accept(profiling));
            assertThat(told).hasMessageContaining("is locked by another program");
            statement.execute("ROLLBACK");
            return told;
        }
    }

    private static void lock(Statement statement) {
        try {
            statement.execute("BEGIN IMMEDIATE");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path kept() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(".plumbline/unsaved"))) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    private ReviewItem waiting() {
        return Project.at(folder).shared().reviews().item("adder@2").orElseThrow();
    }

    private RegisteredTools.Imported bringIn(Path file) throws IOException {
        return registered().importIndex(Files.readString(file), "kept.json");
    }

    @Tag("slow")
    @Test
    void aLockedRegistryCostsNothingThatWasMeasured() throws Exception {
        PlumblineException told = whileLocked(profiling -> profiling.profile(request("")));
        assertThat(told.kind()).isEqualTo(PlumblineException.Kind.NOT_KEPT);
        assertThat(told)
                .hasMessageContaining("is locked by another program; close it and try again")
                .hasMessageContaining("bring it in with plumbline tool import " + kept());
        assertThat(registered().tools()).isEmpty();
        assertThat(registry).contains(StepStatus.FAILED).doesNotContain(StepStatus.COMPLETED);

        assertThat(bringIn(kept())).isEqualTo(new RegisteredTools.Imported(1, 0, 0));

        Lineage lineage = registered().tool("adder");
        assertThat(lineage.current()).hasValueSatisfying(version -> {
            assertThat(version.standing()).isEqualTo(VersionState.ACCEPTED);
            assertThat(version.source()).contains("sum(range(n))");
            assertThat(version.requirement()).isEqualTo("add");
        });
        assertThat(lineage.entries()).hasSize(1);
        assertThat(bringIn(kept())).as("once more").isEqualTo(new RegisteredTools.Imported(0, 0, 1));
    }

    @Tag("slow")
    @Test
    void whatAPersonMustDecideWaitsForHimAfterwards() throws Exception {
        profiling(AssessmentListener.SILENT).profile(request(",\"version\":\"1\""));
        whileLocked(profiling -> profiling.profile(request(",\"version\":\"2\"" + BREAKING)));

        bringIn(kept());

        assertThat(registered().reviews("adder")).last().satisfies(item -> {
            assertThat(item.id()).isEqualTo("adder@2");
            assertThat(item.previous()).isEqualTo("1");
            assertThat(item.score()).isPresent();
        });
        assertThat(registered().tool("adder").current().orElseThrow().version()).isEqualTo("1");
    }

    @Tag("slow")
    @Test
    void whatMeasuringAgainFoundStandsInThePlaceOfTheEvidenceAfterwards() throws Exception {
        profiling(AssessmentListener.SILENT).profile(request(",\"version\":\"1\""));
        profiling(AssessmentListener.SILENT).profile(request(",\"version\":\"2\"" + BREAKING));
        ReviewItem item = waiting();
        whileLocked(profiling -> profiling.again(item, "ada"));

        assertThat(bringIn(kept())).isEqualTo(new RegisteredTools.Imported(0, 1, 0));

        ReviewItem now = waiting();
        assertThat(now.evidence()).isNotEqualTo(item.evidence()).doesNotContain("measured_again_by");
        assertThat(now.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.kind()).isEqualTo(DecisionKind.MEASURED);
            assertThat(decision.who()).isEqualTo("ada");
        });
    }

    @Test
    void aFolderThatCannotBeWrittenLeavesTheResultInTheNextOne() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file in the place of the folder");
        Path next = folder.resolve("next");
        PlumblineException told = new UnstoredResult(List.of(blocked, next))
                .keep("a/b@1", Instant.EPOCH, "{}\n", PlumblineException.failed("the registry is full"));
        assertThat(told).hasMessageContaining("the registry is full").hasMessageContaining(next.toString());
        assertThat(next.resolve("a_b@1-19700101T000000Z.json")).hasContent("{}");
    }

    @Test
    void whereNothingCanBeWrittenThatIsSaid() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file in the place of the folder");
        assertThat(new UnstoredResult(List.of(blocked))
                        .keep("a@1", Instant.EPOCH, "{}", PlumblineException.failed("the registry is full")))
                .hasMessageContaining("could be written nowhere else either")
                .hasMessageContaining("make room and measure again");
    }

    @Test
    void aResultWhoseVersionCameInMeanwhileIsRefusedAndStaysAside() throws Exception {
        whileLocked(profiling -> profiling.profile(request(",\"version\":\"1\"")));
        profiling(AssessmentListener.SILENT).profile(request(",\"version\":\"1\""));
        assertThatThrownBy(() -> bringIn(kept())).hasMessageContaining("version 1 of adder is there already");
        assertThat(kept()).exists();
    }
}
