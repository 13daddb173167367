package dev.plumbline.app.ui.chart;

/** A labelled value of an axis. */
record Tick(double value, String label) {}
