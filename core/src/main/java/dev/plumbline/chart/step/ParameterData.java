package dev.plumbline.chart.step;

import dev.plumbline.chart.ChartColor;
import java.util.List;

/**
 * Lines over the values of a parameter.
 *
 * @param ticks the values that were measured, with where they lie on the axis, from left to right
 * @param title of the axis of places
 * @param unit of all costs
 * @param log whether equal ratios of costs have equal distances; only with costs above zero
 */
public record ParameterData(List<Place> ticks, List<Line> lines, String title, String unit, boolean log) {
    public ParameterData {
        ticks = List.copyOf(ticks);
        lines = List.copyOf(lines);
    }

    /** Nothing. */
    public static ParameterData empty() {
        return new ParameterData(List.of(), List.of(), "", "", false);
    }

    /** A value of the parameter on the axis. */
    public record Place(double x, String label) {}

    /**
     * What was measured at a value.
     *
     * @param low lower end of the interval; not a number when unknown
     * @param detail what a person reads who points at it
     */
    public record Point(double x, double y, double low, double high, String detail) {}

    /**
     * Points that differ in nothing but the parameter.
     *
     * @param color the number of its colour, see {@link ChartColor#ofSeries}
     * @param points from left to right; those with a value
     */
    public record Line(String name, int color, List<Point> points) {
        public Line {
            points = List.copyOf(points);
        }
    }
}
