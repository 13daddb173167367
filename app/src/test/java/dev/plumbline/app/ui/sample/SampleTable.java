package dev.plumbline.app.ui.sample;

import dev.plumbline.app.ui.chart.IntervalBar;
import dev.plumbline.app.ui.chart.Sparkline;
import dev.plumbline.app.ui.control.VerdictBadge;
import dev.plumbline.chart.interval.IntervalAxis;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;

/** The table of benchmarks as the real screen will have it, on sample rows. */
final class SampleTable {

    private SampleTable() {}

    static TreeTableView<SampleRow> create() {
        TreeItem<SampleRow> root = new TreeItem<>(SampleRow.group("all"));
        for (List<SampleRow> group : SampleRow.groups()) {
            TreeItem<SampleRow> head = new TreeItem<>(group.get(0));
            head.setExpanded(true);
            group.stream().skip(1).forEach(row -> head.getChildren().add(new TreeItem<>(row)));
            root.getChildren().add(head);
        }
        TreeTableView<SampleRow> table = new TreeTableView<>(root);
        table.setShowRoot(false);
        table.setRowFactory(view -> new GroupRow());
        table.getColumns().add(text("Benchmark", 300, SampleRow::name, "name"));
        table.getColumns().add(text("Unit", 70, SampleRow::unit, "muted"));
        table.getColumns().add(text("Baseline", 90, SampleRow::before, "number"));
        table.getColumns().add(text("Current", 90, SampleRow::now, "number"));
        table.getColumns().add(text("Change", 86, SampleRow::change, "number"));
        table.getColumns().add(graphic("95 % interval, \u221215 % \u2026 +15 %", 300, SampleTable::interval));
        table.getColumns().add(graphic("Verdict", 140, row -> new VerdictBadge(row.state())));
        table.getColumns().add(graphic("Last 26 runs", 110, SampleTable::sparkline));
        return table;
    }

    private static Node interval(SampleRow row) {
        IntervalBar bar = new IntervalBar(new IntervalAxis(0.15, 0.05, false));
        bar.setInterval(row.interval());
        return bar;
    }

    private static Node sparkline(SampleRow row) {
        SplittableRandom random = new SplittableRandom(row.name().hashCode());
        Sparkline line = new Sparkline();
        double step = row.change().startsWith("+19") ? 0.2 : row.change().startsWith("\u22127") ? -0.07 : 0;
        line.setCosts(IntStream.range(0, 26)
                .mapToObj(i -> 100 + random.nextGaussian() * 0.5 + (i > 20 ? step * 100 : 0))
                .toList());
        return line;
    }

    private static TreeTableColumn<SampleRow, String> text(
            String title, double width, Function<SampleRow, String> value, String styleClass) {
        TreeTableColumn<SampleRow, String> column = new TreeTableColumn<>(title);
        column.setPrefWidth(width);
        column.getStyleClass().add(styleClass);
        column.setCellValueFactory(
                cell -> new SimpleStringProperty(value.apply(cell.getValue().getValue())));
        return column;
    }

    private static TreeTableColumn<SampleRow, SampleRow> graphic(
            String title, double width, Function<SampleRow, Node> node) {
        TreeTableColumn<SampleRow, SampleRow> column = new TreeTableColumn<>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(
                cell -> new SimpleObjectProperty<>(cell.getValue().getValue()));
        column.setCellFactory(unused -> new TreeTableCell<>() {
            @Override
            protected void updateItem(SampleRow row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(empty || row == null || row.isGroup() ? null : node.apply(row));
            }
        });
        return column;
    }

    private static final class GroupRow extends TreeTableRow<SampleRow> {

        @Override
        protected void updateItem(SampleRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(PseudoClass.getPseudoClass("group"), !empty && row != null && row.isGroup());
        }
    }
}
