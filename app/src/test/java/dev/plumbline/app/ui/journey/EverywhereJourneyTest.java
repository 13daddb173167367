package dev.plumbline.app.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.theme.Theme;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What works on every screen, in one window for all of it. */
class EverywhereJourneyTest {
    @TempDir
    private static Path folder;

    private static Person person;

    @BeforeAll
    static void openTheWindow() {
        person = Person.at(folder, Theme.DARK).reads("Nothing measured yet");
    }

    @AfterAll
    static void closeTheWindow() {
        person.close();
    }

    @BeforeEach
    void goToTheFirstScreen() {
        person.presses(KeyCode.CONTROL, KeyCode.DIGIT1).reads("Nothing measured yet");
    }

    @Test
    void thePaletteOpensAScreenWithoutAMouse() {
        person.presses(KeyCode.CONTROL, KeyCode.K).types("settings").presses(KeyCode.ENTER);
        person.reads("Sandbox").readsNoLonger("All actions");
    }

    @Test
    void thePaletteDoesWhatHasNoScreen() {
        person.presses(KeyCode.CONTROL, KeyCode.K).types("zoom in").presses(KeyCode.ENTER);
        person.readsNoLonger("All actions").waitsFor(() -> person.zoomPercent() == 110, "a window at 110 %");
        person.presses(KeyCode.CONTROL, KeyCode.DIGIT0)
                .waitsFor(() -> person.zoomPercent() == 100, "a window at 100 %");
    }

    @Test
    void theQuestionMarkShowsAllKeysAndEscapeClosesThem() {
        person.types("?").reads("All keys").reads("Zoom out");
        person.presses(KeyCode.ESCAPE).readsNoLonger("Zoom out");
    }

    @Test
    void theKeysOfTheScreenThatIsShownComeFirst() {
        person.presses(KeyCode.CONTROL, KeyCode.DIGIT2).readsNoLonger("Nothing measured yet");
        person.types("?").reads("All keys");
        assertThat(person.firstWordsOf(".sheet-group .title")).isEqualTo("Compare");
        person.presses(KeyCode.ESCAPE).readsNoLonger("All keys");
    }

    @Test
    void aFieldKeepsTheSignsThatAreTypedIntoIt() {
        person.types("/").types("a?r").hasTyped("a?r").readsNoLonger("All keys").waitsForNoButton("Stop");
        person.presses(KeyCode.ESCAPE).hasTyped("").presses(KeyCode.ESCAPE);
    }

    @Test
    void aClickOnBlankSpaceTakesNoKeyAway() {
        person.clicksAt(1000, 880).clicksAt(60, 600);
        person.types("?").reads("All keys").presses(KeyCode.ESCAPE).readsNoLonger("All keys");
        person.presses(KeyCode.CONTROL, KeyCode.DIGIT2).readsNoLonger("Nothing measured yet");
        assertThat(person.focused()).isNotNull();
    }
}
