package dev.plumbline.app.ui.benchmarks.row;

import dev.plumbline.app.ui.control.HoverText;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TreeTableCell;
import org.jspecify.annotations.Nullable;

/** The name of a benchmark with the box that chooses it. */
public final class NameCell extends TreeTableCell<BenchmarkEntry, BenchmarkEntry> {

    private final CheckBox box = new CheckBox();
    private final HoverText hover = new HoverText(this);
    private @Nullable BooleanProperty bound;

    @Override
    protected void updateItem(@Nullable BenchmarkEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (bound != null) {
            box.selectedProperty().unbindBidirectional(bound);
            bound = null;
        }
        setGraphic(null);
        hover.set("");
        if (empty || entry == null) {
            setText(null);
            return;
        }
        setText(entry.heading());
        BenchmarkRow row = entry.row();
        if (row != null) {
            bound = row.chosenProperty();
            box.selectedProperty().bindBidirectional(bound);
            box.setDisable(!row.unavailable().isEmpty());
            box.setFocusTraversable(false);
            box.setAccessibleText("Choose " + row.title());
            setGraphic(box);
            hover.set(entry.heading() + "\n" + row.benchmark().name()
                    + (row.info().measures().isEmpty() ? "" : "\n" + row.info().measures()));
        }
    }
}
