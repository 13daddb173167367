package dev.plumbline.app.ui.chart;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * A series of runs with its levels and what happened between them.
 *
 * @param points values in the unit of the chart
 * @param detail what a person reads who points at the point with this index
 * @param ignored which points say nothing of the level; they are drawn as empty circles
 * @param levels from left to right
 * @param marks from left to right
 * @param slopes slow changes inside levels
 * @param when words for a place of the axis
 * @param unit of all values
 * @param log whether equal ratios have equal distances; ignored while a value is not above zero
 */
public record TrendData(
        SeriesPyramid points,
        IntFunction<String> detail,
        IntPredicate ignored,
        List<TrendLevel> levels,
        List<TrendMark> marks,
        List<TrendLine> lines,
        List<TrendSlope> slopes,
        DoubleFunction<String> when,
        String unit,
        boolean log) {

    public TrendData {
        levels = List.copyOf(levels);
        marks = List.copyOf(marks);
        lines = List.copyOf(lines);
        slopes = List.copyOf(slopes);
    }

    /** Nothing. */
    public static TrendData empty() {
        return new TrendData(
                SeriesPyramid.of(new double[0], new double[0]),
                index -> "",
                index -> false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                place -> "",
                "",
                false);
    }
}
