package dev.plumbline.chart.run;

/** One iteration of a run: fork and iteration count from 1, and warm-up iterations count too. */
public record RunPoint(int fork, int iteration, boolean warmup, double value) {}
