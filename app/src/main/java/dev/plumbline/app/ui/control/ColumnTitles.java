package dev.plumbline.app.ui.control;

import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.MouseEvent;

/** A mouse above the head of a column is told the whole of its title: in a narrow window there is no room for it. */
public final class ColumnTitles {
    private ColumnTitles() {}

    /** @param table whose columns may come, go and change places */
    public static void tell(Control table) {
        table.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, entered -> {
            if (entered.getTarget() instanceof Label title
                    && title.getParent() instanceof TableColumnHeader
                    && title.getTooltip() == null) {
                WholeWords.tell(title);
            }
        });
    }
}
