package dev.plumbline.chart.interval;

/** One line of a forest plot: a name, a change in words, and the interval. */
public record ForestRow(String name, IntervalData interval) {}
