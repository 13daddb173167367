package dev.plumbline.baseline;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.machine.Platform;

/** A measurement that a person accepted for a platform. */
public record Baseline(Platform platform, Measurement measurement, Acceptance acceptance) {
    public Benchmark benchmark() {
        return measurement.benchmark();
    }

    /** What a reader must know of it; says few forks also of files that were written without saying so. Empty: nothing. */
    public String note() {
        boolean few = measurement.forkCount() > 0 && measurement.forkCount() < Measurement.FEW_FORKS;
        String note = acceptance.note();
        if (!few || note.contains("few forks")) {
            return note;
        }
        return note.isEmpty() ? "few forks" : "few forks; " + note;
    }
}
