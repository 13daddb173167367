package dev.plumbline.app.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.measuring.BenchScene;
import dev.plumbline.app.ui.measuring.MeasureAgain;
import dev.plumbline.app.ui.sample.Toolkit;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.table.Cell;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.project.Project;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.control.TableColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever clicks on the head of a column finds the rows in the order of their values. */
class CompareTableTest {
    @TempDir
    private Path folder;

    private CompareTable table() {
        BenchScene bench = new BenchScene();
        Notifications notifications = new Notifications((delay, action) -> () -> {});
        CompareViewModel model = new CompareViewModel(
                new CompareSources(Project.at(folder)),
                UiExecutor.inline(),
                notifications,
                new MeasureAgain(bench.bench, bench.run));
        ResultFiles files = new ResultFiles(folder);
        model.open(files.old(), files.now());
        CompareTable table = new CompareTable(model, new Preferences(Map.of()));
        table.setItems(model.rows());
        return table;
    }

    private List<CompareRow> sortedBy(String id, TableColumn.SortType way) {
        return Toolkit.call(() -> {
            CompareTable table = table();
            TableColumn<CompareRow, ?> column = table.getColumns().stream()
                    .filter(one -> id.equals(one.getId()))
                    .findFirst()
                    .orElseThrow();
            column.setSortType(way);
            table.getSortOrder().setAll(List.of(column));
            table.sort();
            return List.copyOf(table.getItems());
        });
    }

    private static List<Double> amounts(List<CompareRow> rows, Function<CompareRow.Cells, Cell> cell) {
        return rows.stream()
                .filter(CompareRow::isMetric)
                .map(row -> cell.apply(row.cells()))
                .filter(Cell.Quantity.class::isInstance)
                .map(Cell.Quantity.class::cast)
                .filter(value -> value.kind().isEmpty() || value.kind().equals("TIME_PER_OPERATION"))
                .map(Cell.Quantity::amount)
                .toList();
    }

    @Test
    void probabilitiesStandFromTheSmallest() {
        List<Double> found = amounts(sortedBy("p", TableColumn.SortType.ASCENDING), CompareRow.Cells::p);
        assertThat(found).hasSizeGreaterThan(5).isSorted();
    }

    @ParameterizedTest
    @EnumSource(TableColumn.SortType.class)
    void timesStandByTheirLengthAndTheMeanStaysLast(TableColumn.SortType way) {
        List<CompareRow> rows = sortedBy("old", way);
        List<Double> found = amounts(rows, CompareRow.Cells::old);
        assertThat(found).hasSizeGreaterThan(5);
        if (way == TableColumn.SortType.ASCENDING) {
            assertThat(found).isSorted();
        } else {
            assertThat(found).isSortedAccordingTo(Comparator.reverseOrder());
        }
        assertThat(rows.get(rows.size() - 1).line()).isEqualTo(CompareRow.Line.MEAN);
    }

    @Test
    void changesStandFromTheGreatestGain() {
        assertThat(amounts(sortedBy("change", TableColumn.SortType.ASCENDING), CompareRow.Cells::change))
                .hasSizeGreaterThan(5)
                .isSorted();
    }
}
