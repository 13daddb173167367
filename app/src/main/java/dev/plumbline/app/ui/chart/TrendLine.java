package dev.plumbline.app.ui.chart;

/** A value to compare with, drawn from end to end. */
public record TrendLine(double value, String label) {}
