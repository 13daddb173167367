package dev.plumbline.app.ui.benchmarks.row;

import dev.plumbline.app.ui.control.VerdictState;
import dev.plumbline.app.ui.table.Cell;
import dev.plumbline.chart.Tone;
import dev.plumbline.chart.interval.IntervalData;
import java.util.List;

/**
 * What a row shows now.
 *
 * @param values what baseline and current are printed from
 * @param exactBaseline with all digits and the unit, for tooltip and clipboard
 * @param exactCurrent as {@code exactBaseline}
 * @param sentence why the row says what it says
 * @param costs of the last runs, oldest first
 */
public record RowContent(
        LensValues values,
        String unit,
        Cell baseline,
        String exactBaseline,
        Cell current,
        String exactCurrent,
        Cell change,
        IntervalData interval,
        VerdictState state,
        String sentence,
        List<Double> costs) {

    public static final RowContent UNKNOWN = new RowContent(
            LensValues.NONE,
            "",
            Cell.absent(),
            "no baseline",
            Cell.absent(),
            "not measured",
            Cell.absent(),
            IntervalData.none(),
            VerdictState.NOT_MEASURED,
            "Not measured yet",
            List.of());

    /** Nobody has looked yet. */
    public static final RowContent READING = new RowContent(
            LensValues.NONE,
            "",
            new Cell.Absent("…"),
            "reading the history",
            new Cell.Absent("…"),
            "reading the history",
            new Cell.Absent("…"),
            IntervalData.none(),
            VerdictState.READING,
            "Reading the history…",
            List.of());

    public RowContent {
        costs = List.copyOf(costs);
    }

    /** As in {@code µs/op · floor}. */
    public String unitAndLens() {
        return unit.isEmpty() || values.lens().isEmpty() ? unit : unit + " · " + values.lens();
    }

    Tone tone() {
        return state.tone();
    }
}
