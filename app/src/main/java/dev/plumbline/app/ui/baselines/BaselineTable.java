package dev.plumbline.app.ui.baselines;

import dev.plumbline.app.ui.control.ColumnFit;
import dev.plumbline.app.ui.control.ColumnTitles;
import dev.plumbline.app.ui.control.TableMemory;
import dev.plumbline.app.ui.control.TwoLineCell;
import dev.plumbline.app.ui.workspace.Preferences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
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
        ColumnTitles.tell(this);
        fill(rows);
    }

    private void addColumns() {
        TableColumn<BaselineRow, BaselineRow> name = column("name", "Benchmark \u00b7 reason", 400, false);
        name.setCellFactory(unused -> twoLines(BaselineRow::name, BaselineRow::reason, false, false));
        name.setComparator(Comparator.comparing(BaselineRow::name));
        TableColumn<BaselineRow, BaselineRow> value = column("accepted", "Accepted", 170, true);
        value.setCellFactory(unused -> twoLines(BaselineRow::value, row -> "", true, false));
        value.setComparator(Comparator.comparingDouble(row -> row.order().cost()));
        TableColumn<BaselineRow, BaselineRow> change = column("change", "Change", 150, true);
        change.setCellFactory(unused -> twoLines(BaselineRow::change, BaselineRow::verdict, true, true));
        change.setComparator(Comparator.comparingDouble(row -> row.order().change()));
        TableColumn<BaselineRow, BaselineRow> who = column("who", "Who \u00b7 when", 210, false);
        who.setCellFactory(unused -> twoLines(BaselineRow::who, BaselineRow::commit, false, false));
        who.setComparator(Comparator.comparing(row -> row.order().at()));
        name.setMinWidth(120);
        value.setMinWidth(166);
        change.setMinWidth(110);
        who.setMinWidth(130);
        getColumns().setAll(List.of(name, value, change, who));
        ColumnFit.follow(widthProperty(), getColumns(), "who");
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

    private static TwoLineCell<BaselineRow> twoLines(
            Function<BaselineRow, String> upper, Function<BaselineRow, String> lower, boolean number, boolean toned) {
        return new TwoLineCell<>(
                new TwoLineCell.Content<>(
                        upper,
                        lower,
                        row -> toned ? row.tone() : null,
                        row -> row.name() + "\n" + row.exact() + "\n" + row.reason(),
                        number),
                BaselineRow::isHeading);
    }
}
