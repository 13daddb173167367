package dev.plumbline.app.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.compare.ResultFiles;
import dev.plumbline.app.ui.measuring.FakeMeasuring;
import dev.plumbline.app.ui.measuring.Recorded;
import dev.plumbline.app.ui.sample.Toolkit;
import dev.plumbline.project.checking.BenchmarkState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JourneyTest {

    @TempDir
    private Path folder;

    @Test
    void fromTheFirstStartToAVerdict() {
        Toolkit.run(() -> {
            Window window = new Window(folder);
            Person person = window.person;
            assertThat(person.reads("Nothing measured yet")).isTrue();
            window.bench.service.replay = Recorded.quickRun(FakeMeasuring.SIMD, 38);
            window.bench.service.overview = Recorded.overview(Map.of(
                    FakeMeasuring.SIMD,
                    new BenchmarkState(null, Recorded.measurement(FakeMeasuring.SIMD, 38), null, null, List.of(38.0))));
            person.press(KeyCode.ENTER);
            assertThat(window.bench.service.runs).hasSize(1);
            assertThat(person.readsVerdict("recorded")).isTrue();
            person.press(KeyCode.B, true).press(KeyCode.ENTER, true).press(KeyCode.ENTER, true);
            person.click("Use the last run").focus("Reason").type("first yardstick");
            assertThat(person.typed()).isEqualTo("first yardstick");
            person.press(KeyCode.ENTER, true);
            assertThat(person.reads("1 file")).isTrue();
            person.click("Done");
            assertThat(person.readsVerdict("equivalent")).isTrue();
        });
    }

    @Test
    void inTheWizardTheKeysOfTheScreenBelowAreOffAndTheReasonIsReadyForTyping() {
        Toolkit.run(() -> {
            Window window = new Window(folder);
            Person person = window.person;
            window.bench.service.replay = Recorded.quickRun(FakeMeasuring.SIMD, 38);
            person.press(KeyCode.ENTER);
            person.press(KeyCode.B, true).type("r").press(KeyCode.ENTER, true).type("r");
            person.press(KeyCode.ENTER, true).type("r");
            assertThat(window.bench.service.runs).hasSize(1);
            person.click("Use the last run").type("rerun");
            assertThat(person.typed()).isEqualTo("rerun");
            assertThat(window.bench.service.runs).hasSize(1);
        });
    }

    @Test
    void aRunOfTheCommandLineIsThereAfterReadingAgain() {
        Toolkit.run(() -> {
            Window window = new Window(folder);
            window.bench.service.overview =
                    Recorded.overview(Map.of(FakeMeasuring.SIMD, Recorded.judged(FakeMeasuring.SIMD, 38, 46)));
            assertThat(window.person.readsVerdict("regression")).isFalse();
            window.person.press(KeyCode.F5);
            assertThat(window.person.readsVerdict("regression")).isTrue();
        });
    }

    @Test
    void thePaletteNeedsNoMouse() {
        Toolkit.run(() -> {
            Window window = new Window(folder);
            window.person.press(KeyCode.K, true).type("zoom in").press(KeyCode.ENTER);
            assertThat(window.shell.isCovered()).isFalse();
            assertThat(window.shell.zoom().percentProperty().get()).isEqualTo(110);
        });
    }

    @Test
    void theQuestionMarkShowsAllKeysAndEscapeClosesThem() {
        Toolkit.run(() -> {
            Window window = new Window(folder);
            window.person.type("?");
            assertThat(window.person.reads("All keys")).isTrue();
            assertThat(window.person.reads("Zoom out")).isTrue();
            window.person.press(KeyCode.ESCAPE);
            assertThat(window.shell.isCovered()).isFalse();
        });
    }

    @Test
    void theKeysOfTheScreenThatIsShownComeFirst() {
        Toolkit.run(() -> {
            Window window = new Window(folder);
            window.person.press(KeyCode.DIGIT2, true).type("?");
            assertThat(window.view.lookup(".sheet-group .title"))
                    .isInstanceOfSatisfying(
                            Label.class, title -> assertThat(title.getText()).isEqualTo("Compare"));
        });
    }

    @Test
    void aFieldKeepsTheSignsThatAreTypedIntoIt() {
        Toolkit.run(() -> {
            Window window = new Window(folder);
            window.person.type("/").type("a?r");
            assertThat(window.person.typed()).isEqualTo("a?r");
            assertThat(window.shell.isCovered()).isFalse();
            assertThat(window.bench.service.runs).isEmpty();
        });
    }

    @Test
    void fromTwoDroppedFilesToTheReasonOfAVerdict() {
        ResultFiles files = new ResultFiles(folder);
        Path old = files.old();
        Path now = files.now();
        Toolkit.run(() -> {
            Window window = new Window(folder);
            Person person = window.person.drop(window.view, List.of(old, now));
            assertThat(window.shell.screenProperty().get()).isEqualTo("compare");
            person.type("2");
            assertThat(person.reads("SpreadBenchmark.parallel")).isTrue();
            assertThat(person.reads("CosineBenchmark.simd")).isFalse();
            assertThat(person.reads("Why this verdict?")).isTrue();
            assertThat(person.reads("plumbline check exits with 1")).isTrue();
        });
    }

    @Test
    void aDroppedJarIsOpened() {
        Toolkit.run(() -> {
            Window window = new Window(folder);
            window.person.drop(window.view, List.of(Path.of("bench.jar").toAbsolutePath()));
            assertThat(window.jars).containsExactly(Path.of("bench.jar").toAbsolutePath());
        });
    }
}
