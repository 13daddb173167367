package dev.plumbline.store.rows;

import dev.plumbline.model.metric.MetricUnit;

/**
 * How many runs have a metric in one unit.
 *
 * @param silent those of them of which nothing can be drawn over a logarithm: they measured zero, or nothing
 */
public record UnitRuns(MetricUnit unit, int runs, int silent) {}
