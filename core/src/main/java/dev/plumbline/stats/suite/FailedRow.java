package dev.plumbline.stats.suite;

import dev.plumbline.model.FailedBenchmark;

/**
 * A benchmark that cannot be compared because it failed on a side. Its times, if it has any, are those of a failure:
 * never fast, never an improvement.
 *
 * @param onNewSide whether it failed on the new side; else only the old one failed
 */
public record FailedRow(FailedBenchmark failure, boolean onNewSide) {
    /** {@code failed on the new side: exit code 3}. */
    public String text() {
        return "failed on the " + (onNewSide ? "new" : "old") + " side: " + failure.reason();
    }
}
