package dev.plumbline.chart.trend;

import dev.plumbline.chart.Tone;

/**
 * Something that happened between two runs: an upright line with words.
 *
 * @param place of the first run behind it
 * @param label the words beside the line, as in {@code +12.4 % a81c20e}
 * @param detail what a person reads who points at it
 * @param kind how it is drawn
 */
public record TrendMark(double place, String label, String detail, Tone tone, Kind kind) {

    /** What happened. */
    public enum Kind {
        /** The level changed, and that is proven: words on a plate. */
        STEP,
        /** The level seems to have changed: words in a frame, with a question mark. */
        SUSPECTED,
        /** The environment changed: quieter words at the foot. */
        BREAK
    }
}
