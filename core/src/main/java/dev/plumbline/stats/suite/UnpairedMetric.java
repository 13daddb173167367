package dev.plumbline.stats.suite;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;

/** A metric that only one side of a comparison has. */
public record UnpairedMetric(Benchmark benchmark, MetricValues values) {
    static UnpairedMetric of(Measurement measurement, MetricValues metric) {
        return new UnpairedMetric(measurement.benchmark(), metric);
    }

    static UnpairedMetric primaryOf(Measurement measurement) {
        return of(measurement, measurement.primary());
    }
}
