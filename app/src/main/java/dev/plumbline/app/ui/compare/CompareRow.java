package dev.plumbline.app.ui.compare;

import dev.plumbline.app.ui.chart.ForkLens;
import dev.plumbline.app.ui.chart.IntervalData;
import dev.plumbline.app.ui.control.VerdictState;
import java.util.List;

/**
 * A line of the comparison as it is shown.
 *
 * @param state its verdict, or on which side alone it is
 * @param mean whether this is the geometric mean of the others, which has no verdict
 * @param change as a fraction; not a number when unknown
 * @param remark what the verdict means for a check, or what is needed
 */
record CompareRow(
        VerdictState state, boolean mean, double change, Cells cells, IntervalData interval, String remark, Why why) {

    /** The texts of the columns; {@code exact} has all digits. */
    record Cells(String name, String old, String now, String change, String p, String q, String exact) {}

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

    boolean matches(CompareKind kind, String filter) {
        return kind.takes(state)
                && (mean || cells.name().toLowerCase(java.util.Locale.ROOT).contains(filter));
    }
}
