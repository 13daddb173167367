package dev.plumbline.app.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.theme.Theme;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;

class EverywhereJourneyTest {
    @TempDir
    private Path folder;

    @InBothThemes
    void thePaletteNeedsNoMouse(Theme theme) {
        try (Person person = Person.at(folder, theme)) {
            person.presses(KeyCode.CONTROL, KeyCode.K).types("settings").presses(KeyCode.ENTER);
            person.reads("Sandbox").readsNoLonger("All actions");
        }
    }

    @InBothThemes
    void theQuestionMarkShowsAllKeysAndEscapeClosesThem(Theme theme) {
        try (Person person = Person.at(folder, theme)) {
            person.types("?").reads("All keys").reads("Zoom out");
            person.presses(KeyCode.ESCAPE).readsNoLonger("Zoom out");
        }
    }

    @InBothThemes
    void aClickOnBlankSpaceTakesNoKeyAway(Theme theme) {
        try (Person person = Person.at(folder, theme)) {
            person.clicksAt(1000, 880).clicksAt(60, 600);
            person.types("?").reads("All keys").presses(KeyCode.ESCAPE).readsNoLonger("All keys");
            person.presses(KeyCode.CONTROL, KeyCode.DIGIT2).reads("Compare");
            assertThat(person.focused()).isNotNull();
        }
    }
}
