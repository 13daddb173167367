package dev.plumbline.app.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.sample.Toolkit;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

class HoverTextTest {
    private static void enter(Label label) {
        Event.fireEvent(
                label,
                new MouseEvent(
                        MouseEvent.MOUSE_ENTERED,
                        1,
                        1,
                        1,
                        1,
                        MouseButton.NONE,
                        0,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }

    private static String shown(Label label) {
        Tooltip tooltip = label.getTooltip();
        return tooltip == null ? "none" : tooltip.getText();
    }

    @Test
    void theTooltipIsMadeWhenThePointerComesBy() {
        List<String> seen = Toolkit.call(() -> {
            List<String> words = new ArrayList<>();
            Label label = new Label("12.3");
            HoverText hover = new HoverText(label);
            hover.set("12.345678");
            words.add(shown(label));
            enter(label);
            words.add(shown(label));
            return words;
        });

        assertThat(seen).containsExactly("none", "12.345678");
    }

    @Test
    void wordsThatChangeLaterAreTheOnesShown() {
        List<String> seen = Toolkit.call(() -> {
            List<String> words = new ArrayList<>();
            Label label = new Label("12.3");
            HoverText hover = new HoverText(label);
            hover.set("first");
            enter(label);
            hover.set("second");
            words.add(shown(label));
            hover.set("");
            words.add(shown(label));
            return words;
        });

        assertThat(seen).containsExactly("second", "none");
    }
}
