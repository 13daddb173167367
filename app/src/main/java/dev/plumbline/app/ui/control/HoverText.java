package dev.plumbline.app.ui.control;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Words that appear when the pointer rests on a control. The tooltip itself brings a scene of its own and is made when
 * the pointer first comes by, so that a table with a hundred cells opens without a hundred scenes.
 */
public final class HoverText {
    private static final double WIDEST = 520;

    private final Control owner;
    private String words = "";
    private @Nullable Tooltip tooltip;

    /** @param owner the control that the words explain */
    public HoverText(Control owner) {
        this.owner = owner;
        owner.addEventHandler(MouseEvent.MOUSE_ENTERED, entered -> {
            if (tooltip == null && !words.isEmpty()) {
                tooltip = made();
            }
            show();
        });
    }

    private static Tooltip made() {
        Tooltip tooltip = new Tooltip();
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDEST);
        return tooltip;
    }

    /** What is said from now on; nothing when empty. */
    public void set(String words) {
        this.words = words;
        show();
    }

    private void show() {
        if (tooltip != null) {
            tooltip.setText(words);
            owner.setTooltip(words.isEmpty() ? null : tooltip);
        }
    }
}
