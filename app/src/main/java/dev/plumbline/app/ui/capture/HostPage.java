package dev.plumbline.app.ui.capture;

import dev.plumbline.app.ui.control.KeyedButton;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Step 1: whether this host is fit. */
final class HostPage extends VBox {

    HostPage(CaptureViewModel model) {
        super(10);
        Label verdict = new Label();
        verdict.setWrapText(true);
        verdict.textProperty().bind(model.bench().hostProperty().map(report -> model.hostWords()));
        Label text = new Label("A baseline is the yardstick of every later run, so it is worth measuring it on a quiet"
                + " machine. A reference baseline is refused on an unfit host unless you say otherwise, and the file"
                + " says so.");
        text.getStyleClass().add("muted");
        text.setWrapText(true);
        getChildren()
                .setAll(
                        verdict,
                        text,
                        new KeyedButton("Check again", "", () -> model.bench().examine()));
    }
}
