package dev.plumbline.app.ui.compare;

import dev.plumbline.app.ui.control.KeyedButton;
import dev.plumbline.app.ui.control.VerdictBadge;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The verdict of a row, what it means, and a way to decide what is open. */
final class VerdictCell extends TableCell<CompareRow, CompareRow> {

    private final CompareViewModel model;
    private final VerdictBadge badge = new VerdictBadge();
    private final Label remark = new Label();
    private final Tooltip whole = new Tooltip();
    private final Tooltip how = new Tooltip();
    private final KeyedButton measure = new KeyedButton("Measure", "", this::measure).styled("small");
    private final HBox box = new HBox(8, badge, remark, measure);

    VerdictCell(CompareViewModel model) {
        this.model = model;
        box.getStyleClass().add("screen-header");
        badge.setMinWidth(USE_PREF_SIZE);
        remark.getStyleClass().addAll("muted", "small");
        remark.setMinWidth(0);
        remark.setTooltip(whole);
        measure.setTooltip(how);
        measure.managedProperty().bind(measure.visibleProperty());
        measure.setFocusTraversable(false); // the keyboard has an action for the chosen row
        measure.disableProperty().bind(Bindings.not(model.again().ready()));
    }

    @Override
    protected void updateItem(@Nullable CompareRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        badge.stateProperty().set(row.state());
        badge.setVisible(row.isMetric());
        badge.setManaged(row.isMetric());
        remark.setText(row.remark());
        whole.setText(row.remark());
        measure.setVisible(model.isMeasurable(row));
        how.setText(row.again() == null ? "" : row.again().settings().text());
        measure.setAccessibleText("Measure " + row.cells().name() + " again");
        setGraphic(box);
    }

    private void measure() {
        CompareRow row = getItem();
        if (row != null) {
            model.measure(List.of(row));
        }
    }
}
