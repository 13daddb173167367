package dev.plumbline.chart.scale;

/** A labelled value of an axis. */
public record Tick(double value, String label) {}
