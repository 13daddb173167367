package dev.plumbline.app.ui.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.fx.ThrottledPulse;
import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.measuring.AssessmentSession;
import dev.plumbline.app.ui.shell.notice.Notice;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.workspace.Activity;
import dev.plumbline.app.ui.workspace.Workspace;
import dev.plumbline.chart.Tone;
import dev.plumbline.llm.Embedded;
import dev.plumbline.llm.ModelSettings;
import dev.plumbline.llm.TextEmbedder;
import dev.plumbline.project.Project;
import dev.plumbline.project.tools.Assessing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ToolsViewModelTest {
    @TempDir
    private Path folder;

    private final List<Runnable> pauses = new ArrayList<>();
    private final List<Runnable> frames = new ArrayList<>();
    private final Notifications notifications = new Notifications((delay, action) -> () -> {});
    private Project project;
    private Workspace workspace;
    private TextEmbedder embedder = TextEmbedder.NONE;
    private ToolsViewModel model;

    @BeforeEach
    void make() {
        project = Project.at(folder);
        workspace = new Workspace(folder);
        ThrottledPulse pulse =
                new ThrottledPulse(frames::add, (delay, action) -> () -> {}, InstantSource.fixed(Instant.EPOCH));
        model = new ToolsViewModel(
                new ToolSource(project, () -> embedder),
                UiExecutor.inline(),
                (delay, action) -> {
                    pauses.add(action);
                    return () -> pauses.remove(action);
                },
                new AssessmentSession(
                        listener -> Assessing.usual(project, ModelSettings.of(System.getenv()), listener),
                        UiExecutor.inline(),
                        pulse,
                        workspace,
                        notifications),
                notifications);
    }

    private void load() {
        Shelves.fill(project);
        model.reload();
    }

    @Test
    void isEmptyOnlyAfterALook() {
        assertThat(model.isEmpty()).isFalse();
        model.reload();
        assertThat(model.isEmpty()).isTrue();
    }

    @Test
    void listsToolsByNameWithWhatTheyCost() {
        load();
        assertThat(model.tools())
                .extracting(ToolLine::id)
                .containsExactly("csv_reader", "html_sanitiser", "url_cleaner", "xml_reader");
        assertThat(model.tools().get(1)).satisfies(line -> {
            assertThat(line.version()).isEqualTo("2.3.1");
            assertThat(line.time()).isEqualTo("3.210 ms");
            assertThat(line.costs()).containsExactly(3.05, 3.21);
            assertThat(line.security()).isEqualTo("\u2713 0");
        });
    }

    @Test
    void whatNobodyDeterminedIsUnknownAndNeverZero() {
        load();
        assertThat(model.tools().get(3).security()).isEqualTo("? unknown");
        assertThat(model.tools().get(3).securityTone()).isEqualTo(Tone.UNSURE);
    }

    @Test
    void aSearchPutsTheBestFirstAndSaysWhy() {
        load();
        model.queryProperty().set("strip scripts from html");
        assertThat(model.tools()).extracting(ToolLine::id).containsExactly("html_sanitiser");
        assertThat(model.best()).startsWith("html_sanitiser 2.3.1. It has").contains("A call costs 3.210 ms");
    }

    @Test
    void aRegistryThatCannotBeReadIsSaidUntilItCan() throws IOException {
        Path file = Files.createDirectories(folder.resolve(".plumbline")).resolve("history.db");
        Files.writeString(file, "no database at all, but a letter. ".repeat(100));
        model.reload();
        assertThat(model.problem()).contains("history.db is no intact database");
        assertThat(model.isEmpty()).as("nothing was seen yet").isFalse();
        Files.delete(file);
        model.reload();
        assertThat(model.problem()).isEmpty();
        assertThat(model.isEmpty()).isTrue();
    }

    @Test
    void theHeaderSaysThatWordsAloneWereSearchedAndWhy() {
        load();
        model.queryProperty().set("html");
        assertThat(model.header())
                .startsWith("1 tool \u00b7 words (BM25); meaning is off: no embedding model is chosen");
        model.queryProperty().set("");
        assertThat(model.header()).isEqualTo("4 tools");
    }

    /** Knows tables; keeps which needs it was asked about. */
    private static final class Tables implements TextEmbedder {
        private final List<String> needs = new ArrayList<>();

        @Override
        public String name() {
            return "fake";
        }

        @Override
        public Embedded embed(List<String> texts) {
            texts.stream().filter(text -> !text.contains("\n")).forEach(needs::add);
            return new Embedded.Vectors(texts.stream()
                    .map(text -> List.of(text.contains("csv") || text.contains("table") ? 1f : 0f, 1f))
                    .toList());
        }
    }

    private Tables withModel() {
        Tables tables = new Tables();
        embedder = tables;
        load();
        return tables;
    }

    private void pause() {
        List.copyOf(pauses).forEach(Runnable::run);
    }

    @Test
    void aModelFindsWhatHasNoneOfTheWords() {
        withModel();
        model.queryProperty().set("table");
        pause();
        assertThat(model.tools()).extracting(ToolLine::id).containsExactly("csv_reader");
        assertThat(model.header()).isEqualTo("1 tool \u00b7 words (BM25) and meaning (fake)");
    }

    @Test
    void noModelIsAskedWhileSomebodyTypes() {
        Tables tables = withModel();
        model.queryProperty().set("tab");
        model.queryProperty().set("table");
        assertThat(tables.needs).isEmpty();
        assertThat(model.header()).isEqualTo("0 tools \u00b7 words (BM25); meaning after a pause, or Enter");
        pause();
        assertThat(tables.needs).containsExactly("table");
    }

    @Test
    void enterAsksWithoutAPause() {
        Tables tables = withModel();
        model.queryProperty().set("table");
        model.askMeaning();
        assertThat(tables.needs).containsExactly("table");
        assertThat(pauses).isEmpty();
    }

    @Test
    void anEqualNeedIsAskedOnce() {
        Tables tables = withModel();
        model.queryProperty().set("table");
        pause();
        model.queryProperty().set("markup");
        pause();
        model.queryProperty().set("table");
        pause();
        model.reload();
        assertThat(tables.needs).containsExactly("table", "markup");
        assertThat(model.tools()).extracting(ToolLine::id).containsExactly("csv_reader");
    }

    @Test
    void theChosenToolShowsItsVersionsNewestFirst() {
        load();
        model.selectedProperty().set(model.tools().get(1));
        assertThat(model.pastProperty().get().versions())
                .extracting(VersionLine::version)
                .containsExactly("2.3.1", "2.2.0");
        assertThat(model.pastProperty().get().versions().get(0).state()).isEqualTo("recorded \u00b7 current");
    }

    @Test
    void theChosenToolShowsWhereItsCostChanged() {
        load();
        model.selectedProperty().set(model.tools().get(0));
        ToolPast past = model.pastProperty().get();
        assertThat(past.costHistory()).isEqualTo("12 versions, 1 change point");
        assertThat(past.chart().points().size()).isEqualTo(12);
        assertThat(past.chart().marks())
                .singleElement()
                .satisfies(mark -> assertThat(mark.label()).isEqualTo("+30.5 % 0.7"));
    }

    @Test
    void fewVersionsAreDrawnWithoutALevel() {
        load();
        model.selectedProperty().set(model.tools().get(1));
        ToolPast past = model.pastProperty().get();
        assertThat(past.costHistory()).isEqualTo("2 versions, too few to tell (6 are needed)");
        assertThat(past.chart().points().size()).isEqualTo(2);
        assertThat(past.chart().levels()).isEmpty();
        assertThat(past.chart().when().apply(0)).isEqualTo("2.2.0");
        assertThat(past.chart().when().apply(0.4)).isEmpty();
    }

    @Test
    void aFileIsProfiledStepByStepAndTheToolAppears() throws IOException {
        Path file = Files.writeString(folder.resolve("adder.py"), "def run():\n    return sum(range(1000))\n");
        model.reload();
        model.profile(List.of(file));
        assertThat(model.steps()).hasSize(5);
        assertThat(model.steps()).extracting(StepLine::status).contains("completed", "skipped");
        assertThat(model.outcome()).startsWith("completed \u2014 first version");
        assertThat(model.tools()).extracting(ToolLine::id).containsExactly("adder");
        assertThat(workspace.activityProperty().get()).isEqualTo(Activity.none());
        assertThat(model.isRunning()).isFalse();
    }

    @Tag("slow")
    @Test
    void theToolThatWasProfiledIsChosenThen() throws IOException {
        Path adder = Files.writeString(folder.resolve("adder.py"), "def run():\n    return 1\n");
        Path zipper = Files.writeString(folder.resolve("zipper.py"), "def run():\n    return 2\n");
        model.profile(List.of(adder, zipper));
        assertThat(model.selectedProperty().get()).extracting(ToolLine::id).isEqualTo("zipper");
        model.profile(List.of(adder));
        assertThat(model.selectedProperty().get()).extracting(ToolLine::id).isEqualTo("adder");
    }

    @ParameterizedTest
    @EnumSource(RequestTemplate.class)
    void aTemplateRunsAsItIs(RequestTemplate template) throws IOException {
        model.profile(List.of(Files.writeString(folder.resolve("request.json"), template.text())));
        assertThat(model.outcome()).startsWith("completed \u2014 first version");
        assertThat(model.tools()).extracting(ToolLine::id).containsExactly("json_parser");
    }

    @Tag("slow")
    @Test
    void aRejectedVersionIsToldWhatWouldHaveToChange() throws IOException {
        Path file = Files.writeString(folder.resolve("adder.py"), "def run():\n    return sum(range(1000))\n");
        model.profile(List.of(file));
        Files.writeString(file, "def run():\n    return sum(range(20000))\n");
        model.profile(List.of(file));
        assertThat(model.outcome())
                .startsWith("rejected \u2014 score ")
                .contains("\nto try again: describe the change of the requirement");
    }

    @Test
    void aBrokenRequestIsToldAndLeavesNothingRunning() throws IOException {
        model.profile(List.of(Files.writeString(folder.resolve("request.json"), "{\"tool_code\": 1}")));
        assertThat(model.outcome()).isEqualTo("request.json, tool_code: a text was expected, not a number");
        assertThat(workspace.activityProperty().get().isRunning()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            long.py  | long.py: a source has at most 1,000,000 characters, but this one has 1,000,001
            nul.py   | nul.py: a NUL character stands in line 2; is it a Python source at all?
            latin.py | latin.py is no UTF-8 text; save it as UTF-8
            empty.py | empty.py is empty; choose a file with a function or a program in it
            """)
    void aFileThatIsNoSourceIsToldAndNotMeasured(String name, String sentence) throws IOException {
        Files.writeString(folder.resolve("long.py"), "#".repeat(1_000_001));
        Files.writeString(folder.resolve("nul.py"), "x = 1\ny = \0\n");
        Files.write(folder.resolve("latin.py"), "# caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(folder.resolve("empty.py"), " \n");
        model.profile(List.of(folder.resolve(name)));
        assertThat(model.outcome()).startsWith(sentence);
        assertThat(model.tools()).isEmpty();
    }

    @Test
    void severalFilesAreProfiledOneAfterTheOtherAlsoWhereOneIsBroken() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");
        Path adder = Files.writeString(folder.resolve("adder.py"), "def run():\n    return 1\n");
        model.profile(List.of(broken, adder));
        assertThat(model.tools()).extracting(ToolLine::id).containsExactly("adder");
        assertThat(model.isRunning()).isFalse();
    }

    @Test
    void nothingIsProfiledWhileSomethingIsMeasured() throws IOException {
        workspace.activityProperty().set(new Activity("fork 1/3", 0.1, true));
        model.profile(List.of(Files.writeString(folder.resolve("adder.py"), "def run():\n    return 1\n")));
        assertThat(model.steps()).isEmpty();
        assertThat(notifications.shown()).extracting(Notice::text).anyMatch(text -> text.contains("being measured"));
    }

    @Test
    void anIndexIsTakenIn() throws IOException {
        model.importIndex(Files.writeString(folder.resolve("index.json"), "{\"tools\":[{\"tool_id\":\"a\"}]}"));
        assertThat(model.tools()).extracting(ToolLine::id).containsExactly("a");
    }
}
