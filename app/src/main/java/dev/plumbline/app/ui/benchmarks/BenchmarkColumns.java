package dev.plumbline.app.ui.benchmarks;

import dev.plumbline.app.ui.benchmarks.row.BenchmarkEntry;
import dev.plumbline.app.ui.benchmarks.row.BenchmarkRow;
import dev.plumbline.app.ui.benchmarks.row.ContentCell;
import dev.plumbline.app.ui.benchmarks.row.InfoCell;
import dev.plumbline.app.ui.benchmarks.row.NameCell;
import dev.plumbline.app.ui.benchmarks.row.PictureCell;
import dev.plumbline.app.ui.benchmarks.row.RowContent;
import dev.plumbline.app.ui.chart.IntervalBar;
import dev.plumbline.app.ui.chart.Sparkline;
import dev.plumbline.app.ui.control.VerdictBadge;
import dev.plumbline.app.ui.control.VerdictState;
import dev.plumbline.app.ui.table.Cell;
import dev.plumbline.chart.interval.IntervalAxis;
import dev.plumbline.model.metric.Units;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TreeTableColumn;

/** The columns of the table, at work and at the first start. */
final class BenchmarkColumns {

    private static final double REACH = 0.15;

    private final double threshold;

    BenchmarkColumns(double threshold) {
        this.threshold = threshold;
    }

    /** The columns of a table with results. */
    List<TreeTableColumn<BenchmarkEntry, ?>> atWork() {
        Function<RowContent, String> nothing = content -> "";
        return List.of(
                name(),
                text("unit", "Unit", 108, new Words(RowContent::unitAndLens, nothing, false), "muted"),
                number("baseline", "Baseline", 90, RowContent::baseline, RowContent::exactBaseline, false),
                number("current", "Current", 90, RowContent::current, RowContent::exactCurrent, false),
                change(),
                interval(),
                verdict(),
                sparkline());
    }

    /** The columns before anything was measured. */
    List<TreeTableColumn<BenchmarkEntry, ?>> firstStart() {
        return List.of(
                name(),
                info("measures", "What is measured", 330, row -> row.info().measures(), "muted"),
                info(
                        "published",
                        "Published range",
                        130,
                        row -> orDash(row.info().publishedRange()),
                        "number"),
                info("takes", "Quick takes", 100, BenchmarkColumns::quickTakes, "number"),
                badge("baselineState", "Baseline", VerdictState.NO_BASELINE),
                verdict());
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "–" : text;
    }

    private static String quickTakes(BenchmarkRow row) {
        Duration time = BenchmarksWords.quickTime(List.of(row));
        return Units.span(time);
    }

    private static TreeTableColumn<BenchmarkEntry, BenchmarkEntry> name() {
        TreeTableColumn<BenchmarkEntry, BenchmarkEntry> column = new TreeTableColumn<>("Benchmark");
        column.setId("name");
        column.setPrefWidth(320);
        column.setCellValueFactory(
                cell -> new SimpleObjectProperty<>(cell.getValue().getValue()));
        column.setCellFactory(unused -> new NameCell());
        column.setComparator(Comparator.comparing(BenchmarkEntry::heading));
        return column;
    }

    private static TreeTableColumn<BenchmarkEntry, String> info(
            String id, String title, double width, Function<BenchmarkRow, String> value, String styleClass) {
        TreeTableColumn<BenchmarkEntry, String> column = new TreeTableColumn<>(title);
        column.setId(id);
        column.setPrefWidth(width);
        column.getStyleClass().add(styleClass);
        column.setCellValueFactory(cell -> {
            BenchmarkRow row = cell.getValue().getValue().row();
            return new SimpleStringProperty(row == null ? "" : value.apply(row));
        });
        column.setCellFactory(unused -> new InfoCell());
        return column;
    }

    /** What a text column says. */
    private record Words(Function<RowContent, String> text, Function<RowContent, String> exact, boolean toned) {}

    private static TreeTableColumn<BenchmarkEntry, RowContent> text(
            String id, String title, double width, Words words, String styleClass) {
        TreeTableColumn<BenchmarkEntry, RowContent> column = content(id, title, width);
        column.getStyleClass().add(styleClass);
        column.setCellFactory(unused -> new ContentCell(words.text(), words.exact(), words.toned()));
        column.setComparator(nullsFirst(Comparator.comparing(words.text())));
        return column;
    }

    private static TreeTableColumn<BenchmarkEntry, RowContent> number(
            String id,
            String title,
            double width,
            Function<RowContent, Cell> value,
            Function<RowContent, String> exact,
            boolean toned) {
        Words words = new Words(content -> value.apply(content).text(), exact, toned);
        TreeTableColumn<BenchmarkEntry, RowContent> column = text(id, title, width, words, "number");
        column.setComparator(nullsFirst(Comparator.comparing(value)));
        return column;
    }

    private static TreeTableColumn<BenchmarkEntry, RowContent> change() {
        return number("change", "Change", 86, RowContent::change, BenchmarkColumns::exactChange, true);
    }

    private static String exactChange(RowContent content) {
        return content.change() instanceof Cell.Quantity ? content.sentence() : "";
    }

    private TreeTableColumn<BenchmarkEntry, RowContent> interval() {
        IntervalAxis axis = new IntervalAxis(REACH, threshold, false);
        TreeTableColumn<BenchmarkEntry, RowContent> column = content("interval", "95 % interval, −15 % … +15 %", 250);
        column.setCellFactory(unused -> new PictureCell<>(
                new IntervalBar(axis),
                (bar, content) -> {
                    bar.setInterval(content.interval());
                    bar.setVisible(content.interval().isKnown());
                },
                content -> content.interval().isKnown() ? content.interval().words() : ""));
        column.setComparator(nullsFirst(
                Comparator.comparingDouble(content -> content.interval().low())));
        return column;
    }

    private static TreeTableColumn<BenchmarkEntry, RowContent> verdict() {
        TreeTableColumn<BenchmarkEntry, RowContent> column = content("verdict", "Verdict", 140);
        column.setCellFactory(unused -> new PictureCell<>(
                new VerdictBadge(),
                (badge, content) -> badge.stateProperty().set(content.state()),
                RowContent::sentence));
        column.setComparator(nullsFirst(Comparator.comparing(RowContent::state)));
        return column;
    }

    private static TreeTableColumn<BenchmarkEntry, RowContent> badge(String id, String title, VerdictState state) {
        TreeTableColumn<BenchmarkEntry, RowContent> column = content(id, title, 130);
        column.setCellFactory(unused -> new PictureCell<>(
                new VerdictBadge(state),
                (badge, content) -> badge.stateProperty()
                        .set(content.baseline() instanceof Cell.Absent ? state : VerdictState.RECORDED),
                content -> ""));
        column.setSortable(false);
        return column;
    }

    private static TreeTableColumn<BenchmarkEntry, RowContent> sparkline() {
        TreeTableColumn<BenchmarkEntry, RowContent> column = content("history", "Last runs", 120);
        column.setCellFactory(unused -> new PictureCell<>(
                new Sparkline(),
                (line, content) -> line.setCosts(content.costs()),
                content -> content.costs().isEmpty()
                        ? ""
                        : "cost in the last " + content.costs().size() + " runs; it falls when faster"));
        column.setSortable(false);
        return column;
    }

    private static TreeTableColumn<BenchmarkEntry, RowContent> content(String id, String title, double width) {
        TreeTableColumn<BenchmarkEntry, RowContent> column = new TreeTableColumn<>(title);
        column.setId(id);
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> {
            BenchmarkRow row = cell.getValue().getValue().row();
            return row == null ? new SimpleObjectProperty<>() : row.contentProperty();
        });
        return column;
    }

    private static Comparator<RowContent> nullsFirst(Comparator<RowContent> order) {
        return Comparator.nullsFirst(order);
    }
}
