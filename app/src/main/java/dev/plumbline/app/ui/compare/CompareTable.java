package dev.plumbline.app.ui.compare;

import dev.plumbline.app.ui.chart.ForestAxis;
import dev.plumbline.app.ui.control.ColumnFit;
import dev.plumbline.app.ui.control.ColumnTitles;
import dev.plumbline.app.ui.control.TableMemory;
import dev.plumbline.app.ui.table.Cell;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.chart.interval.IntervalAxis;
import dev.plumbline.model.metric.Units;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The rows of the comparison as a forest plot with numbers. The mean stays last however a person sorts, and Enter folds. */
final class CompareTable extends TableView<CompareRow> {

    private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");
    private final CompareViewModel model;
    private final TableColumn<CompareRow, CompareRow> interval;

    CompareTable(CompareViewModel model, Preferences preferences) {
        this.model = model;
        getStyleClass().add("compare-table");
        setAccessibleText("Rows of the comparison");
        getColumns().add(text("name", "Benchmark", 232, row -> row.cells().name()));
        getColumns().add(number("old", "Old", 98, row -> row.cells().old()));
        getColumns().add(number("new", "New", 98, row -> row.cells().now()));
        getColumns().add(change());
        TableColumn<CompareRow, CompareRow> lens =
                text("lens", "Lens", 58, row -> row.cells().lens());
        lens.getStyleClass().add("muted");
        getColumns().add(lens);
        interval = column("interval", "", 180, () -> new IntervalCell(new IntervalAxis(0.2, 0.05, true)));
        interval.setSortable(false);
        getColumns().add(interval);
        getColumns().add(number("p", "p", 76, row -> row.cells().p()));
        getColumns().add(number("q", "q", 76, row -> row.cells().q()));
        TableColumn<CompareRow, CompareRow> verdict = column("verdict", "Verdict", 330, () -> new VerdictCell(model));
        verdict.setComparator(Comparator.comparing(CompareRow::state));
        getColumns().add(verdict);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setMinHeight(150);
        fit(lens);
        setSortPolicy(CompareTable::sort);
        setRowFactory(table -> new CompareTableRow());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && isFold(getSelectionModel().getSelectedItem())) {
                model.toggleFold();
                event.consume();
            }
        });
        new TableMemory(preferences, "compare").attach(this);
        ColumnTitles.tell(this);
    }

    private static boolean sort(TableView<CompareRow> table) {
        Comparator<CompareRow> othersLast = Comparator.comparing(CompareRow::line);
        Comparator<CompareRow> chosen = table.getComparator();
        if (chosen != null) {
            FXCollections.sort(table.getItems(), othersLast.thenComparing(chosen));
        }
        return true;
    }

    /** In a narrow window the probabilities go first: the details have them, too. */
    private void fit(TableColumn<CompareRow, CompareRow> lens) {
        getColumns().get(getColumns().size() - 1).setMinWidth(136); // the verdict
        lens.setMinWidth(52);
        interval.setMinWidth(120);
        getColumns().get(0).setMinWidth(110);
        ColumnFit.follow(widthProperty(), getColumns(), "q", "p", "lens");
    }

    private static boolean isFold(@Nullable CompareRow row) {
        return row != null && row.line() == CompareRow.Line.FOLD;
    }

    private static TableColumn<CompareRow, CompareRow> change() {
        TableColumn<CompareRow, CompareRow> change = column(
                "change",
                "Change",
                82,
                () -> new CompareCell(row -> row.cells().change().text(), true));
        change.getStyleClass().add("number");
        change.setMinWidth(78);
        change.setComparator(Comparator.comparing(row -> row.cells().change()));
        return change;
    }

    /** Draws the intervals on another axis. */
    void setAxis(double reach, double band) {
        IntervalAxis axis = new IntervalAxis(reach, band, true);
        interval.setCellFactory(column -> new IntervalCell(axis));
        ForestAxis head = new ForestAxis("95 % interval \u00b7 band \u00b1" + Units.percent(band), axis);
        head.prefWidthProperty().bind(interval.widthProperty());
        interval.setGraphic(head);
    }

    private static TableColumn<CompareRow, CompareRow> text(
            String id, String title, double width, Function<CompareRow, String> text) {
        TableColumn<CompareRow, CompareRow> column = column(id, title, width, () -> new CompareCell(text, false));
        column.setComparator(Comparator.comparing(text));
        return column;
    }

    private static TableColumn<CompareRow, CompareRow> number(
            String id, String title, double width, Function<CompareRow, Cell> value) {
        TableColumn<CompareRow, CompareRow> column =
                text(id, title, width, row -> value.apply(row).text());
        column.setComparator(Comparator.comparing(value));
        column.getStyleClass().add("number");
        column.setMinWidth(width > 90 ? 112 : 74);
        return column;
    }

    private static TableColumn<CompareRow, CompareRow> column(
            String id, String title, double width, Supplier<TableCell<CompareRow, CompareRow>> cell) {
        TableColumn<CompareRow, CompareRow> column = new TableColumn<>(title);
        column.setId(id);
        column.setPrefWidth(width);
        column.setCellValueFactory(item -> new SimpleObjectProperty<>(item.getValue()));
        column.setCellFactory(unused -> cell.get());
        return column;
    }

    private final class CompareTableRow extends TableRow<CompareRow> {

        CompareTableRow() {
            setOnMouseClicked(event -> {
                if (isFold(getItem())) {
                    model.toggleFold();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable CompareRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(TOTAL, row != null && !empty && !row.isMetric());
        }
    }
}
