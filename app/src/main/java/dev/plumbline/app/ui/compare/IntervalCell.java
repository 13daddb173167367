package dev.plumbline.app.ui.compare;

import dev.plumbline.app.ui.chart.IntervalBar;
import dev.plumbline.chart.interval.IntervalAxis;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** The interval of a row over the band; the bars of all rows form one picture. */
final class IntervalCell extends TableCell<CompareRow, CompareRow> {

    private final IntervalBar bar;

    IntervalCell(IntervalAxis axis) {
        bar = new IntervalBar(axis);
        getStyleClass().add("flush");
    }

    @Override
    protected void updateItem(@Nullable CompareRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        bar.setInterval(row.interval());
        setGraphic(bar);
    }
}
