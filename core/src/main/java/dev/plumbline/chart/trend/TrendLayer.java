package dev.plumbline.chart.trend;

import dev.plumbline.chart.ChartColor;
import dev.plumbline.chart.scale.Range;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Another series over the first one, in a colour of its own.
 *
 * @param color the number of its colour, see {@link ChartColor#ofSeries}
 * @param points values in the unit of the chart
 * @param detail what a person reads who points at the point with this index
 * @param levels from left to right
 */
public record TrendLayer(
        String name, int color, SeriesPyramid points, IntFunction<String> detail, List<TrendLevel> levels) {
    public TrendLayer {
        levels = List.copyOf(levels);
    }

    /** From its first point to its last; {@code otherwise} without points. */
    Range whole(Range otherwise) {
        int size = points.size();
        return size == 0 ? otherwise : new Range(points.x(0), points.x(size - 1));
    }
}
