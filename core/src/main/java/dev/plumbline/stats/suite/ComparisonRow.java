package dev.plumbline.stats.suite;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.stats.Comparison;

/**
 * One line of a comparison of two result sets: which metric of which benchmark, both sides, and what was decided.
 *
 * @param benchmark as the old side names it
 * @param newBenchmark as the new side does; differs in the mode at most
 */
public record ComparisonRow(
        Benchmark benchmark, Benchmark newBenchmark, MetricValues old, MetricValues now, Comparison comparison) {
    public Metric metric() {
        return old.metric();
    }

    ComparisonRow with(Comparison changed) {
        return new ComparisonRow(benchmark, newBenchmark, old, now, changed);
    }
}
