package dev.plumbline.app.ui.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A framed part of a screen with a title, a quieter detail beside it, and controls at the right. */
public final class Panel extends VBox {

    private final Label title = new Label();
    private final Label detail = new Label();

    public Panel(String titleText, Node body, Node... controls) {
        getStyleClass().add("panel");
        title.setText(titleText);
        title.getStyleClass().add("panel-title");
        title.setMinWidth(0);
        detail.getStyleClass().add("muted");
        Bar header = new Bar(List.of(title, detail), List.of(controls));
        header.getStyleClass().add("panel-header");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(header, body);
    }

    public Label title() {
        return title;
    }

    /** The quieter words beside the title. */
    public Label detail() {
        return detail;
    }
}
