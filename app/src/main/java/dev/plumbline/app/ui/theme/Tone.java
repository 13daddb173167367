package dev.plumbline.app.ui.theme;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/** The five colours a statement may have. A tone is never the only cue: a word and a symbol stand with it. */
public enum Tone {
    WORSE,
    BETTER,
    UNSURE,
    SAME,
    LIVE;

    /** The name of this tone in a style sheet. */
    public String styleName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Sets the pseudo-class of this tone on {@code node} and clears those of the others. */
    public void mark(Node node) {
        for (Tone tone : values()) {
            node.pseudoClassStateChanged(PseudoClass.getPseudoClass(tone.styleName()), tone == this);
        }
    }

    /** Gives {@code node} the style class of this tone and takes away those of the others. */
    public void style(Node node) {
        for (Tone tone : values()) {
            node.getStyleClass().remove(tone.styleName());
        }
        node.getStyleClass().add(styleName());
    }
}
