package dev.plumbline.app.ui.control;

import dev.plumbline.app.ui.theme.ToneStyle;
import dev.plumbline.chart.Tone;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A number with its name, and what became of it. */
public final class MetricTile extends VBox {

    private final Label value = new Label();
    private final Label change = new Label();
    private final Label detail = new Label();

    public MetricTile(String name) {
        getStyleClass().add("metric-tile");
        Label title = new Label(name);
        title.getStyleClass().add("title");
        value.getStyleClass().add("value");
        value.setWrapText(true);
        value.setMinHeight(USE_PREF_SIZE); // a unit that finds no room goes below its number
        change.getStyleClass().add("change");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        change.setMinWidth(USE_PREF_SIZE);
        detail.getStyleClass().addAll("muted", "small");
        detail.managedProperty().bind(detail.textProperty().isNotEmpty());
        getChildren().addAll(title, new HBox(8, value, gap, change), detail);
        accessibleTextProperty()
                .bind(Bindings.concat(
                        name, ": ", value.textProperty(), " ", change.textProperty(), " ", detail.textProperty()));
    }

    /** The number with its unit. */
    public void setValue(String text) {
        value.setText(text);
    }

    /** What changed, with a sign. */
    public void setChange(String text, Tone tone) {
        change.setText(text);
        ToneStyle.style(change, tone);
    }

    /** What else is known of the number, as its interval; takes no room while empty. */
    public void setDetail(String text) {
        detail.setText(text);
    }
}
