package dev.plumbline.app.ui.compare;

import dev.plumbline.app.ui.control.VerdictState;
import dev.plumbline.app.ui.table.Cell;
import dev.plumbline.chart.interval.IntervalData;
import dev.plumbline.chart.run.ForkLens;
import dev.plumbline.event.RunEvent.Planned;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the comparison as it is shown.
 *
 * @param state its verdict, or on which side alone it is
 * @param line what kind of line this is
 * @param change as a fraction; not a number when unknown
 * @param remark what the verdict means for a check, or what is needed
 * @param again how to measure it again, so that it might be decided; null when it is, or when that cannot be done here
 */
record CompareRow(
        VerdictState state,
        Line line,
        double change,
        Cells cells,
        IntervalData interval,
        String remark,
        Why why,
        @Nullable Planned again) {

    /** What stands on a line of the table. */
    enum Line {
        /** A metric of a benchmark. */
        METRIC,
        /** Folds or unfolds equivalent rows. */
        FOLD,
        /** The geometric mean of the others, which has no verdict. */
        MEAN
    }

    /** The values of the columns; {@code exact} has all digits, and {@code lens} says of what all numbers of the row are. */
    record Cells(String name, Cell old, Cell now, Cell change, Cell p, Cell q, String exact, String lens) {
        /** Of a line that has a name only. */
        static Cells named(String name) {
            return new Cells(name, Cell.blank(), Cell.blank(), Cell.blank(), Cell.blank(), Cell.blank(), "", "");
        }
    }

    /**
     * What the details show.
     *
     * @param unit of the forks
     * @param text everything, to be copied
     */
    record Why(
            String unit, List<ForkLens> lenses, List<String> sentences, List<String> doubts, String next, String text) {

        Why {
            lenses = List.copyOf(lenses);
            sentences = List.copyOf(sentences);
            doubts = List.copyOf(doubts);
        }
    }

    boolean isMetric() {
        return line == Line.METRIC;
    }

    /** Whether this is the other line as it may look after a change. */
    boolean isSameLine(CompareRow other) {
        return line == other.line
                && (line == Line.FOLD || cells.name().equals(other.cells().name()));
    }

    boolean matches(CompareKind kind, String filter) {
        return kind.takes(state)
                && (!isMetric()
                        || cells.name().toLowerCase(java.util.Locale.ROOT).contains(filter));
    }
}
