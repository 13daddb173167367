package dev.plumbline.app.arch.violations.ui.trends;

import javafx.scene.layout.VBox;

/** Planted: a view with two public constructors. */
public final class TwoDoorsView extends VBox {
    public TwoDoorsView() {}

    public TwoDoorsView(double spacing) {
        super(spacing);
    }
}
