package dev.plumbline.app.ui.compare;

import dev.plumbline.app.ui.control.VerdictState;
import dev.plumbline.chart.interval.IntervalData;
import dev.plumbline.model.metric.Units;
import dev.plumbline.stats.Rule;
import java.util.ArrayList;
import java.util.List;

/** Hides most rows that are shown to be equivalent behind one line, which opens and closes. */
final class Folding {

    private static final int STAY = 3;

    private Folding() {}

    /**
     * The rows with that line, or as they were when there is little to hide.
     *
     * @param open whether the line shows all of them now
     */
    static List<CompareRow> fold(List<CompareRow> rows, boolean open) {
        List<CompareRow> equivalent = rows.stream()
                .filter(row -> row.isMetric() && row.state() == VerdictState.EQUIVALENT)
                .toList();
        int hidden = equivalent.size() - STAY;
        if (hidden < 2) {
            return rows;
        }
        List<CompareRow> folded = new ArrayList<>(rows);
        int end = rows.indexOf(equivalent.get(equivalent.size() - 1)) + 1;
        folded.add(end, line(hidden, open));
        if (!open) {
            folded.removeAll(equivalent.subList(STAY, equivalent.size()));
        }
        return folded;
    }

    private static CompareRow line(int hidden, boolean open) {
        String name = open ? "\u25be fold " + hidden + " of them" : "\u25b8 " + hidden + " more equivalent rows";
        String inside = "every 90 % interval inside \u00b1" + Units.percent(Rule.DEFAULT.margin());
        CompareRow.Why why = new CompareRow.Why(
                "",
                List.of(),
                List.of("These rows are shown to have changed too little to matter: " + inside + "."),
                List.of(),
                open ? "Enter folds them." : "Enter shows them.",
                "");
        CompareRow.Cells cells = CompareRow.Cells.named(name);
        return new CompareRow(
                VerdictState.EQUIVALENT,
                CompareRow.Line.FOLD,
                Double.NaN,
                cells,
                IntervalData.none(),
                inside,
                why,
                null);
    }
}
