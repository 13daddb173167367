package dev.plumbline.app.arch.violations.ui.trends;

import javafx.scene.control.Label;

/** Planted: a view model that holds a control. */
public final class HurriedViewModel {
    final Label label = new Label();
}
