package dev.plumbline.app.ui.trends.picture;

import dev.plumbline.chart.Tone;

/**
 * A change of level as the table shows it.
 *
 * @param place of its first run on the axis of the chart; not a number when that run is not shown
 * @param runId its first run
 * @param before the run before it; empty when there is none
 * @param state as in {@code proven} or {@code suspected}, or who took it back
 * @param exact everything with all digits
 */
public record StepRow(
        double place,
        String runId,
        String before,
        String when,
        String commit,
        String message,
        String change,
        String interval,
        String p,
        String state,
        Tone tone,
        Tone stateTone,
        String exact) {

    /** Whether this is the same step in another picture. */
    public boolean isSame(StepRow other) {
        return runId.equals(other.runId);
    }
}
