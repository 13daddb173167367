package dev.plumbline.trend;

/**
 * How far people are with a step.
 *
 * @param text as in {@code needs review}, {@code fixed by 77d0b1f}
 */
public record StepState(Kind kind, String text) {
    /** What colours it. */
    public enum Kind {
        /** Slower, and nobody said anything yet. */
        OPEN,
        /** Somebody looked at it and wants it otherwise, or later. */
        REJECTED,
        DEFERRED,
        ACCEPTED,
        /** A later step took it back. */
        FIXED,
        /** There is nothing to decide. */
        SETTLED,
        /** Wait for more runs. */
        SUSPECTED
    }

    static StepState fixedBy(SeriesPoint point) {
        return new StepState(
                Kind.FIXED,
                "fixed by " + (point.revision().isKnown() ? point.revision().shortText() : "run " + point.runId()));
    }
}
