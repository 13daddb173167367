package dev.plumbline.eval.judgement;

import java.util.Locale;

/**
 * One step to a score.
 *
 * @param rule the row of the table that made it
 * @param points what it added or took; a cap takes what lay above it
 */
public record Reason(String rule, String text, double points) {
    /** {@code +22.5 two findings removed}. */
    public String line() {
        return String.format(Locale.ROOT, "%+.1f %s", points, text);
    }
}
