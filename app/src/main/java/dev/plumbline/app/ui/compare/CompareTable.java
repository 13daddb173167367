package dev.plumbline.app.ui.compare;

import dev.plumbline.app.ui.chart.ForestAxis;
import dev.plumbline.app.ui.chart.IntervalAxis;
import dev.plumbline.app.ui.control.VerdictBadge;
import dev.plumbline.model.Units;
import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The rows of the comparison as a forest plot with numbers. The mean stays last however a person sorts. */
final class CompareTable extends TableView<CompareRow> {

    private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");
    private final TableColumn<CompareRow, CompareRow> interval;

    CompareTable() {
        getStyleClass().add("compare-table");
        setAccessibleText("Rows of the comparison");
        getColumns().add(text("Benchmark", 270, row -> row.cells().name(), ""));
        getColumns().add(text("Old", 108, row -> row.cells().old(), "number"));
        getColumns().add(text("New", 108, row -> row.cells().now(), "number"));
        TableColumn<CompareRow, CompareRow> change =
                text("Change", 82, row -> row.cells().change(), "toned");
        change.getStyleClass().add("number");
        change.setComparator(Comparator.comparingDouble(CompareRow::change));
        getColumns().add(change);
        interval = column("", 210, () -> new IntervalCell(new IntervalAxis(0.2, 0.05, true)));
        interval.setSortable(false);
        getColumns().add(interval);
        getColumns().add(text("p", 80, row -> row.cells().p(), "number"));
        getColumns().add(text("q", 80, row -> row.cells().q(), "number"));
        TableColumn<CompareRow, CompareRow> verdict = column("Verdict", 380, VerdictCell::new);
        verdict.setComparator(Comparator.comparing(CompareRow::state));
        getColumns().add(verdict);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        setSortPolicy(table -> {
            Comparator<CompareRow> meanLast = Comparator.comparing(CompareRow::mean);
            Comparator<CompareRow> chosen = table.getComparator();
            if (chosen != null) {
                FXCollections.sort(table.getItems(), meanLast.thenComparing(chosen));
            }
            return true;
        });
        setRowFactory(table -> new TableRow<>() {
            @Override
            protected void updateItem(@Nullable CompareRow row, boolean empty) {
                super.updateItem(row, empty);
                pseudoClassStateChanged(TOTAL, row != null && !empty && row.mean());
            }
        });
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
            String title, double width, Function<CompareRow, String> text, String style) {
        boolean toned = style.equals("toned");
        TableColumn<CompareRow, CompareRow> column = column(title, width, () -> new CompareCell(text, toned));
        column.setComparator(Comparator.comparing(text));
        if (!style.isEmpty()) {
            column.getStyleClass().add(style);
        }
        return column;
    }

    private static TableColumn<CompareRow, CompareRow> column(
            String title,
            double width,
            java.util.function.Supplier<javafx.scene.control.TableCell<CompareRow, CompareRow>> cell) {
        TableColumn<CompareRow, CompareRow> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(item -> new SimpleObjectProperty<>(item.getValue()));
        column.setCellFactory(unused -> cell.get());
        return column;
    }

    private static final class VerdictCell extends javafx.scene.control.TableCell<CompareRow, CompareRow> {

        private final VerdictBadge badge = new VerdictBadge();
        private final Label remark = new Label();
        private final HBox box = new HBox(8, badge, remark);

        VerdictCell() {
            box.getStyleClass().add("screen-header");
            remark.getStyleClass().addAll("muted", "small");
            remark.setMinWidth(0);
        }

        @Override
        protected void updateItem(@Nullable CompareRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            badge.stateProperty().set(row.state());
            badge.setVisible(!row.mean());
            badge.setManaged(!row.mean());
            remark.setText(row.remark());
            setGraphic(box);
        }
    }
}
