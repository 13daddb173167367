package dev.plumbline.store.rows;

import dev.plumbline.model.Measurement;

/** A measurement with the run it belongs to. */
public record RunMeasurement(String runId, Measurement measurement) {}
