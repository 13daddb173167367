package dev.plumbline.app.arch.violations.ui.trends;

import javafx.application.Platform;

/** Planted: a screen that goes to the JavaFX thread on its own. */
public final class OwnThreadScreen {
    void hurry() {
        Platform.runLater(() -> {});
    }
}
