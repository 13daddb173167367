package dev.plumbline.app.ui.chart;

/** One line of a forest plot: a name, a change in words, and the interval. */
public record ForestRow(String name, IntervalData interval) {}
