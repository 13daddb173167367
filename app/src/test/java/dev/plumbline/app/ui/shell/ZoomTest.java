package dev.plumbline.app.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.shell.place.Zoom;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ZoomTest {

    private final Zoom zoom = new Zoom();

    @Test
    void growsAndShrinksInStepsAndNoFurtherThanTheEnds() {
        zoom.larger();
        assertThat(zoom.percentProperty().get()).isEqualTo(110);
        for (int i = 0; i < 20; i++) {
            zoom.larger();
        }
        assertThat(zoom.percentProperty().get()).isEqualTo(200);
        zoom.usual();
        zoom.smaller();
        assertThat(zoom.factor()).isEqualTo(0.9);
    }

    @Test
    void takesTheNearestStepToWhatWasRemembered() {
        zoom.set(123);
        assertThat(zoom.percentProperty().get()).isEqualTo(125);
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"PLUS", "EQUALS", "ADD"})
    void everyPlusKeyZoomsIn(KeyCode code) {
        KeyEvent event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false);
        assertThat(KeyPattern.of("Ctrl++").matches(event)).isTrue();
        assertThat(KeyPattern.of("Ctrl+-").matches(event)).isFalse();
    }
}
