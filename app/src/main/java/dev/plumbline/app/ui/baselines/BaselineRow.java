package dev.plumbline.app.ui.baselines;

import dev.plumbline.app.ui.theme.Tone;

/**
 * A line of the table: a heading, or an accepted value.
 *
 * @param key of the file; empty for a heading
 * @param verdict with its symbol, as in {@code ▼ improvement}; empty for the first capture
 * @param exact the value with all digits
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
        String exact) {

    static BaselineRow heading(String title) {
        return new BaselineRow("", title, "", "", "", "", Tone.SAME, "", "", "");
    }

    boolean isHeading() {
        return key.isEmpty();
    }
}
