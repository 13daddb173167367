package dev.plumbline.app.ui.baselines;

import dev.plumbline.chart.Tone;
import java.time.Instant;

/**
 * A line of the table: a heading, or an accepted value.
 *
 * @param key of the file; empty for a heading
 * @param verdict with its symbol, as in {@code ▼ improvement}; empty for the first capture
 * @param exact the value with all digits
 * @param order what the columns are sorted by
 */
record BaselineRow(
        String key,
        String name,
        String reason,
        String value,
        String change,
        String verdict,
        Tone tone,
        String who,
        String commit,
        String exact,
        Order order) {

    /** Cost in nanoseconds or another unit, the accepted change as a fraction, and when; NaN where nothing is known. */
    record Order(double cost, double change, Instant at) {}

    static BaselineRow heading(String title) {
        return new BaselineRow(
                "", title, "", "", "", "", Tone.SAME, "", "", "", new Order(Double.NaN, Double.NaN, Instant.EPOCH));
    }

    boolean isHeading() {
        return key.isEmpty();
    }
}
