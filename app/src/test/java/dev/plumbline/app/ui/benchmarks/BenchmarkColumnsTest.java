package dev.plumbline.app.ui.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.benchmarks.row.BenchmarkEntry;
import dev.plumbline.app.ui.benchmarks.row.LensValues;
import dev.plumbline.app.ui.benchmarks.row.RowContent;
import dev.plumbline.app.ui.control.VerdictState;
import dev.plumbline.app.ui.sample.Toolkit;
import dev.plumbline.app.ui.table.Cell;
import dev.plumbline.chart.interval.IntervalData;
import dev.plumbline.model.metric.MetricUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.TreeTableColumn;
import org.junit.jupiter.api.Test;

/** The columns of numbers sort by number: 9.84 stands before 10.90, and 900 ns before 1 µs. */
class BenchmarkColumnsTest {
    private static RowContent content(double before, double now, String unit) {
        MetricUnit of = MetricUnit.of(unit);
        return new RowContent(
                new LensValues(before, now, of, "floor"),
                unit,
                Cell.value(before, of, Double.toString(before)),
                "",
                Cell.value(now, of, Double.toString(now)),
                "",
                Cell.number(now / before - 1, ""),
                IntervalData.none(),
                VerdictState.EQUIVALENT,
                "",
                List.of());
    }

    @SuppressWarnings("unchecked") // the columns of the contents hold contents
    private static List<RowContent> sorted(String id, RowContent... contents) {
        return Toolkit.call(() -> {
            TreeTableColumn<BenchmarkEntry, RowContent> column =
                    (TreeTableColumn<BenchmarkEntry, RowContent>) new BenchmarkColumns(0.05)
                            .atWork().stream()
                                    .filter(one -> id.equals(one.getId()))
                                    .findFirst()
                                    .orElseThrow();
            List<RowContent> rows = new ArrayList<>(List.of(contents));
            rows.sort((Comparator<RowContent>) column.getComparator());
            return rows;
        });
    }

    @Test
    void valuesStandByTheirSizeInWhateverUnit() {
        RowContent ten = content(10.9, 9.84, "us/op");
        RowContent nine = content(9.84, 10.9, "us/op");
        RowContent nanos = content(900, 950, "ns/op");
        assertThat(sorted("baseline", ten, nine, nanos)).containsExactly(nanos, nine, ten);
        assertThat(sorted("current", ten, nine, nanos)).containsExactly(nanos, ten, nine);
    }

    @Test
    void changesStandFromTheGreatestGainAndWhatIsUnknownBeforeThem() {
        RowContent slower = content(10, 12, "us/op");
        RowContent faster = content(10, 8, "us/op");
        assertThat(sorted("change", slower, RowContent.UNKNOWN, faster))
                .containsExactly(RowContent.UNKNOWN, faster, slower);
    }
}
