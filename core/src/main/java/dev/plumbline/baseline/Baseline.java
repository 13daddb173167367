package dev.plumbline.baseline;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.Platform;

/** A measurement that a person accepted for a platform. */
public record Baseline(Platform platform, Measurement measurement, Acceptance acceptance) {
    public Benchmark benchmark() {
        return measurement.benchmark();
    }
}
