package dev.plumbline.app.ui.baselines;

import dev.plumbline.app.ui.control.HoverText;
import dev.plumbline.app.ui.control.TableMemory;
import dev.plumbline.app.ui.theme.Tone;
import dev.plumbline.app.ui.workspace.Preferences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Accepted values with their reasons, in two lines a row, sorted within their headings. */
final class BaselineTable extends TableView<BaselineRow> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("total");

    /** @param rows headings and values; sorted within each heading here, never there */
    BaselineTable(ObservableList<BaselineRow> rows, Preferences preferences) {
        getStyleClass().add("baseline-table");
        setAccessibleText("Accepted baselines");
        addColumns();
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setSortPolicy(table -> {
            fill(rows);
            return true;
        });
        setRowFactory(table -> new TableRow<>() {
            @Override
            protected void updateItem(@Nullable BaselineRow row, boolean empty) {
                super.updateItem(row, empty);
                pseudoClassStateChanged(HEADING, row != null && !empty && row.isHeading());
            }
        });
        rows.addListener((ListChangeListener<BaselineRow>) change -> fill(rows));
        new TableMemory(preferences, "baselines").attach(this);
        fill(rows);
    }

    private void addColumns() {
        TableColumn<BaselineRow, BaselineRow> name = column("name", "Benchmark \u00b7 reason", 400, false);
        name.setCellFactory(unused -> new TwoLines(BaselineRow::name, BaselineRow::reason, false, false));
        name.setComparator(Comparator.comparing(BaselineRow::name));
        TableColumn<BaselineRow, BaselineRow> value = column("accepted", "Accepted", 130, true);
        value.setCellFactory(unused -> new TwoLines(BaselineRow::value, row -> "", true, false));
        value.setComparator(Comparator.comparingDouble(row -> row.order().cost()));
        TableColumn<BaselineRow, BaselineRow> change = column("change", "Change", 150, true);
        change.setCellFactory(unused -> new TwoLines(BaselineRow::change, BaselineRow::verdict, true, true));
        change.setComparator(Comparator.comparingDouble(row -> row.order().change()));
        TableColumn<BaselineRow, BaselineRow> who = column("who", "Who \u00b7 when", 210, false);
        who.setCellFactory(unused -> new TwoLines(BaselineRow::who, BaselineRow::commit, false, false));
        who.setComparator(Comparator.comparing(row -> row.order().at()));
        getColumns().setAll(List.of(name, value, change, who));
    }

    private void fill(List<BaselineRow> rows) {
        BaselineRow chosen = getSelectionModel().getSelectedItem();
        Comparator<BaselineRow> order = getComparator();
        List<BaselineRow> shown = new ArrayList<>(rows);
        if (order != null) {
            int start = 0;
            for (int i = 0; i <= shown.size(); i++) {
                if (i == shown.size() || shown.get(i).isHeading()) {
                    shown.subList(start, i).sort(order);
                    start = i + 1;
                }
            }
        }
        getItems().setAll(shown);
        if (chosen != null && shown.contains(chosen)) {
            getSelectionModel().select(chosen);
        }
    }

    private static TableColumn<BaselineRow, BaselineRow> column(String id, String title, double width, boolean number) {
        TableColumn<BaselineRow, BaselineRow> column = new TableColumn<>(title);
        column.setId(id);
        column.setPrefWidth(width);
        column.setCellValueFactory(item -> new SimpleObjectProperty<>(item.getValue()));
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
