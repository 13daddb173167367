package dev.plumbline.app.ui.desktop;

import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** A line of a list that is as wide as the list, whatever it says; all of it stands in its tooltip. */
final class LineCell extends ListCell<String> {
    public LineCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable String line, boolean empty) {
        super.updateItem(line, empty);
        setText(empty ? null : line);
        setTooltip(empty || line == null ? null : new Tooltip(line));
    }
}
