package dev.plumbline.app.arch.violations.ui.trends;

import javafx.fxml.FXMLLoader;

/** Planted: a view from markup. */
public final class MarkupScreen {
    final Object loader = new FXMLLoader();
}
