package dev.plumbline.app.ui.control.diff;

import dev.plumbline.app.ui.control.HoverText;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** The difference of two Python sources, side by side or unified. Only the rows in sight have nodes. */
public final class DiffView extends StackPane {

    private final BooleanProperty sideBySide = new SimpleBooleanProperty(this, "sideBySide", true);
    private final ListView<DiffRow> list = new ListView<>();
    private String oldText = "";
    private String newText = "";

    public DiffView() {
        getStyleClass().add("diff-view");
        list.setCellFactory(view -> new RowCell());
        list.setAccessibleText("Difference of the sources");
        list.setMinHeight(60);
        getChildren().setAll(list);
        sideBySide.addListener((source, old, now) -> refresh());
    }

    /** Whether the two sources stand beside each other; else removed lines stand above added ones. */
    public BooleanProperty sideBySideProperty() {
        return sideBySide;
    }

    /** Shows the difference of two other sources. */
    public void setSources(String before, String after) {
        if (!before.equals(oldText) || !after.equals(newText)) {
            oldText = before;
            newText = after;
            refresh();
        }
    }

    private void refresh() {
        List<DiffRow> rows =
                sideBySide.get() ? DiffRows.sideBySide(oldText, newText) : DiffRows.unified(oldText, newText);
        list.getItems().setAll(rows);
        list.scrollTo(0);
        long changed = rows.stream().filter(row -> !row.isSame()).count();
        list.setAccessibleText("Difference of the sources, " + changed + " of " + rows.size() + " rows changed");
    }

    private final class RowCell extends ListCell<DiffRow> {

        private final DiffSide left = new DiffSide("removed", "-");
        private final DiffSide right = new DiffSide("added", "+");
        private final HBox halves = new HBox(left, right);
        private final DiffSide line = new DiffSide("removed", "-");
        private final Label oldNumber = new Label();
        private final HBox whole = new HBox(oldNumber, line);
        private final HoverText hover = new HoverText(this);

        RowCell() {
            HBox.setHgrow(left, Priority.ALWAYS);
            HBox.setHgrow(right, Priority.ALWAYS);
            HBox.setHgrow(line, Priority.ALWAYS);
            share(left);
            share(right);
            right.getStyleClass().add("right");
            oldNumber.getStyleClass().addAll("code", "gutter");
            oldNumber.setMinWidth(USE_PREF_SIZE);
        }

        /** Halves are equal whatever stands in them; a long line is cut at the middle, and whole in the hover text. */
        private static void share(Region half) {
            half.setMinWidth(0);
            half.setPrefWidth(0);
            Rectangle shown = new Rectangle();
            shown.widthProperty().bind(half.widthProperty());
            shown.heightProperty().bind(half.heightProperty());
            half.setClip(shown);
        }

        @Override
        protected void updateItem(@Nullable DiffRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            if (row == null || empty) {
                setGraphic(null);
                hover.set("");
                return;
            }
            setAccessibleText(row.spoken());
            if (sideBySide.get()) {
                setPrefWidth(0);
                left.show(row.old());
                right.show(row.now());
                setGraphic(halves);
                hover.set(
                        row.now().isPresent()
                                ? row.now().text().strip()
                                : row.old().text().strip());
            } else {
                setPrefWidth(USE_COMPUTED_SIZE);
                hover.set("");
                boolean removed = row.old().changed();
                oldNumber.setText(
                        row.old().isPresent() ? Integer.toString(row.old().number()) : "");
                line.rename(removed ? "removed" : "added", removed ? "-" : "+");
                line.show(removed ? new DiffRow.Line(0, row.old().pieces(), true) : row.now());
                setGraphic(whole);
            }
        }
    }
}
