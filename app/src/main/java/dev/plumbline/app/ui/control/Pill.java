package dev.plumbline.app.ui.control;

import dev.plumbline.app.ui.theme.ToneStyle;
import dev.plumbline.chart.Tone;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Circle;

/** A short fact in a rounded frame; with a tone it has a dot before its words. */
public final class Pill extends Label {

    private final ObjectProperty<Tone> tone = new SimpleObjectProperty<>(this, "tone");

    public Pill(String text) {
        super(text);
        getStyleClass().add("pill");
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(textProperty());
        setTooltip(whole); // in a narrow window it is shortened
        tone.addListener((source, old, now) -> refresh(now));
    }

    /** The colour of the dot; the words of the pill must say the same. */
    public ObjectProperty<Tone> toneProperty() {
        return tone;
    }

    private void refresh(Tone now) {
        Circle dot = new Circle(4);
        dot.getStyleClass().add("dot");
        setGraphic(dot);
        ToneStyle.mark(this, now);
    }
}
