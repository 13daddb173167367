package dev.plumbline.app.ui.control;

import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.TableColumnBase;

/** Leaves out columns of a table that has no room for all of them, and brings them back when it has. */
public final class ColumnFit {
    private static final double SCROLL_BAR = 16;

    private ColumnFit() {}

    /**
     * Follows the width of a table.
     *
     * @param columns all of them; each needs its least width
     * @param leastFirst the ids of those that may go, the one that is missed least first
     */
    public static void follow(
            ObservableDoubleValue width, List<? extends TableColumnBase<?, ?>> columns, String... leastFirst) {
        List<TableColumnBase<?, ?>> all = List.copyOf(columns);
        Runnable fit = () -> fit(width.get() - SCROLL_BAR, all, leastFirst);
        width.addListener((source, old, now) -> fit.run());
        if (width.get() > 0) {
            fit.run();
        }
    }

    private static void fit(double width, List<TableColumnBase<?, ?>> all, String... leastFirst) {
        double needed = all.stream().mapToDouble(TableColumnBase::getMinWidth).sum();
        for (String id : leastFirst) {
            for (TableColumnBase<?, ?> column : all) {
                if (id.equals(column.getId())) {
                    boolean goes = needed > width;
                    column.setVisible(!goes);
                    needed -= goes ? column.getMinWidth() : 0;
                }
            }
        }
    }
}
