package dev.plumbline.app.arch.violations.ui.trends;

import javafx.scene.control.Label;

/** Planted: style in Java. */
public final class PaintedScreen {
    final Label label = new Label();

    void paint() {
        label.setStyle("-fx-padding: 1px");
    }
}
