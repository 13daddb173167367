package dev.plumbline.app.ui.control;

import dev.plumbline.app.ui.theme.ToneStyle;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A state as a pill of colour, symbol and word. */
public final class VerdictBadge extends Label {

    private final ObjectProperty<VerdictState> state =
            new SimpleObjectProperty<>(this, "state", VerdictState.NOT_MEASURED);

    public VerdictBadge() {
        getStyleClass().add("verdict-badge");
        Region symbol = new Region();
        symbol.getStyleClass().add("symbol");
        setGraphic(symbol);
        setMinWidth(USE_PREF_SIZE);
        state.addListener((source, old, now) -> refresh());
        refresh();
    }

    public VerdictBadge(VerdictState initial) {
        this();
        state.set(initial);
    }

    public ObjectProperty<VerdictState> stateProperty() {
        return state;
    }

    private void refresh() {
        VerdictState now = state.get();
        setText(now.word());
        setAccessibleText("Verdict: " + now.word());
        ToneStyle.mark(this, now.tone());
        for (VerdictState other : VerdictState.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(other.styleName()), other == now);
        }
    }
}
