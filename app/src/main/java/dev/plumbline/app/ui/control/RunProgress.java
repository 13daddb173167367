package dev.plumbline.app.ui.control;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** How far something long has come, how long it still takes, and a way to stop it. Draws only when told. */
public final class RunProgress extends HBox {

    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar(0);

    public RunProgress(Runnable stop) {
        getStyleClass().add("run-progress");
        words.setMinWidth(0);
        WholeWords.tell(words);
        bar.accessibleTextProperty().bind(words.textProperty());
        KeyedButton button = new KeyedButton("Stop", "Esc", stop).styled("stop");
        getChildren().addAll(words, bar, button);
        managedProperty().bind(visibleProperty());
    }

    /** As in {@code fork 3/5 · iteration 14/30 · 1:52 left}. */
    public StringProperty textProperty() {
        return words.textProperty();
    }

    /** From 0 to 1. */
    public DoubleProperty progressProperty() {
        return bar.progressProperty();
    }
}
