package dev.plumbline.app.ui.shell;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Three texts: totals, where things lie, and how the window behaves. */
final class StatusBarView extends HBox {

    private final Label left = new Label();
    private final Label centre = new Label();
    private final Label right = new Label();

    public StatusBarView() {
        getStyleClass().add("status-bar");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().setAll(left, centre, gap, right);
        for (Label text : List.of(left, centre, right)) {
            Tooltip whole = new Tooltip();
            whole.textProperty().bind(text.textProperty());
            text.setTooltip(whole); // in a narrow window it is shortened
        }
    }

    /** Shows the texts of another screen. */
    void show(StatusLine line) {
        left.textProperty().bind(line.left());
        centre.textProperty().bind(line.centre());
        right.textProperty().bind(line.right());
    }
}
