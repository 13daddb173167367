package dev.plumbline.chart.trend;

/** A slow change inside a level: a slanted line between two places; values in the unit of the chart. */
public record TrendSlope(double from, double to, double first, double last, String label) {}
