package dev.plumbline.app.arch.violations.ui.trends;

import javafx.scene.layout.VBox;

/** Planted: a view that nothing ever shows. */
public final class DoorlessView extends VBox {
    public DoorlessView(double spacing) {
        super(spacing);
    }
}
