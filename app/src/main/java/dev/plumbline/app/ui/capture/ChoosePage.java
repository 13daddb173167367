package dev.plumbline.app.ui.capture;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** Step 2: which benchmarks. */
final class ChoosePage extends VBox {

    ChoosePage(CaptureViewModel model) {
        super(6);
        for (CaptureChoice choice : model.choices()) {
            CheckBox box = new CheckBox(choice.title());
            box.selectedProperty().bindBidirectional(choice.chosen());
            getChildren().add(box);
        }
    }
}
