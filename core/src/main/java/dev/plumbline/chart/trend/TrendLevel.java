package dev.plumbline.chart.trend;

/**
 * A stretch of a series on one level; values in the unit of the chart.
 *
 * @param from where it begins
 * @param to where it ends
 * @param low lower end of the interval of the level; not a number when unknown
 * @param least lower end of where its runs lie
 */
public record TrendLevel(
        double from, double to, double value, double low, double high, double least, double most, String detail) {}
