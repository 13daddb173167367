package dev.plumbline.app.arch.violations.ui.trends;

import javafx.scene.layout.VBox;

/** Planted: a view with two public constructors. */
public final class TwoConstructorsView extends VBox {
    public TwoConstructorsView() {}

    public TwoConstructorsView(double spacing) {
        super(spacing);
    }
}
