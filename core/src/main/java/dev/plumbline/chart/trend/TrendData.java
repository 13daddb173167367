package dev.plumbline.chart.trend;

import dev.plumbline.chart.scale.Range;
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
 * @param name of the series, said where others lie over it
 * @param layers other series over this one
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
        boolean log,
        String name,
        List<TrendLayer> layers) {

    public TrendData {
        levels = List.copyOf(levels);
        marks = List.copyOf(marks);
        lines = List.copyOf(lines);
        slopes = List.copyOf(slopes);
        layers = List.copyOf(layers);
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
                false,
                "",
                List.of());
    }

    /** The same with other series over it. */
    public TrendData with(List<TrendLayer> others) {
        return new TrendData(points, detail, ignored, levels, marks, lines, slopes, when, unit, log, name, others);
    }

    /** From the first point of any series to the last one; from 0 to 1 without points. */
    public Range whole() {
        int size = points.size();
        Range own = size == 0 ? new Range(0, 1) : new Range(points.x(0), points.x(size - 1));
        Range whole = own;
        for (TrendLayer layer : layers) {
            Range other = layer.whole(own);
            whole = size == 0 ? other : whole.including(other.min()).including(other.max());
        }
        return whole;
    }
}
