package dev.plumbline.app.ui.baselines;

import dev.plumbline.app.ui.control.HoverText;
import dev.plumbline.app.ui.theme.Tone;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Accepted values with their reasons, in two lines a row. */
final class BaselineTable extends TableView<BaselineRow> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("total");

    BaselineTable() {
        getStyleClass().add("baseline-table");
        setAccessibleText("Accepted baselines");
        getColumns().add(column("Benchmark \u00b7 reason", 420, BaselineRow::name, BaselineRow::reason, false));
        getColumns().add(column("Accepted", 130, BaselineRow::value, row -> "", true));
        TableColumn<BaselineRow, BaselineRow> change =
                column("Change", 150, BaselineRow::change, BaselineRow::verdict, true);
        change.setCellFactory(unused -> new TwoLines(BaselineRow::change, BaselineRow::verdict, true, true));
        getColumns().add(change);
        getColumns().add(column("Who \u00b7 when", 210, BaselineRow::who, BaselineRow::commit, false));
        getColumns().forEach(each -> each.setSortable(false));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setRowFactory(table -> new TableRow<>() {
            @Override
            protected void updateItem(@Nullable BaselineRow row, boolean empty) {
                super.updateItem(row, empty);
                pseudoClassStateChanged(HEADING, row != null && !empty && row.isHeading());
            }
        });
    }

    private static TableColumn<BaselineRow, BaselineRow> column(
            String title,
            double width,
            Function<BaselineRow, String> upper,
            Function<BaselineRow, String> lower,
            boolean number) {
        TableColumn<BaselineRow, BaselineRow> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(item -> new SimpleObjectProperty<>(item.getValue()));
        column.setCellFactory(unused -> new TwoLines(upper, lower, number, false));
        if (number) {
            column.getStyleClass().add("number");
        }
        return column;
    }

    private static final class TwoLines extends TableCell<BaselineRow, BaselineRow> {

        private final Function<BaselineRow, String> upper;
        private final Function<BaselineRow, String> lower;
        private final boolean toned;
        private final Label first = new Label();
        private final Label second = new Label();
        private final VBox box = new VBox(first, second);
        private final HoverText hover = new HoverText(this);

        TwoLines(
                Function<BaselineRow, String> upper,
                Function<BaselineRow, String> lower,
                boolean number,
                boolean toned) {
            this.upper = upper;
            this.lower = lower;
            this.toned = toned;
            first.setMinWidth(0);
            second.setMinWidth(0);
            if (number) {
                first.getStyleClass().add("mono");
            }
            second.getStyleClass().addAll("muted", "small");
            box.setAlignment(number ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(@Nullable BaselineRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(null);
            setText(null);
            hover.set("");
            if (empty || row == null) {
                return;
            }
            if (row.isHeading()) {
                setText(upper.apply(row));
                return;
            }
            first.setText(upper.apply(row));
            second.setText(lower.apply(row));
            second.setManaged(!second.getText().isEmpty());
            if (toned) {
                Tone tone = row.tone();
                tone.style(first);
                tone.style(second);
            }
            hover.set(row.name() + "\n" + row.exact() + "\n" + row.reason());
            setGraphic(box);
        }
    }
}
