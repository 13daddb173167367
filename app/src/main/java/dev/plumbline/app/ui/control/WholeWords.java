package dev.plumbline.app.ui.control;

import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/** A narrow window shortens words that have no room; a mouse above them is told the whole of them. */
public final class WholeWords {
    private WholeWords() {}

    /** @param shortened whose words may change */
    public static void tell(Labeled shortened) {
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(shortened.textProperty());
        shortened.setTooltip(whole);
    }
}
