package dev.plumbline.app.ui.theme;

import dev.plumbline.chart.Tone;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/** A tone on the screen. */
public final class ToneStyle {
    private ToneStyle() {}

    /** Sets the pseudo-class of a tone on {@code node} and clears those of the others. */
    public static void mark(Node node, Tone tone) {
        for (Tone other : Tone.values()) {
            node.pseudoClassStateChanged(PseudoClass.getPseudoClass(other.styleName()), other == tone);
        }
    }

    /** Gives {@code node} the style class of a tone and takes away those of the others. */
    public static void style(Node node, Tone tone) {
        for (Tone other : Tone.values()) {
            node.getStyleClass().remove(other.styleName());
        }
        node.getStyleClass().add(tone.styleName());
    }
}
