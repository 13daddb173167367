package dev.plumbline.app.ui.shell;

import dev.plumbline.app.ui.control.WholeWords;
import java.util.List;
import javafx.scene.control.Label;
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
        List.of(left, centre, right).forEach(WholeWords::tell);
    }

    /** Shows the texts of another screen. */
    void show(StatusLine line) {
        left.textProperty().bind(line.left());
        centre.textProperty().bind(line.centre());
        right.textProperty().bind(line.right());
    }
}
