package dev.plumbline.eval.judgement;

import java.util.Locale;

/**
 * A number in a reasoning, compared with what was measured.
 *
 * @param start where it begins in the reasoning, in characters
 * @param end behind its last character
 * @param measured what it was compared with; empty where nothing compares
 */
public record Claim(String text, int start, int end, Standing standing, String measured) {
    /** How the number stands. */
    public enum Standing {
        SUPPORTED,
        CONTRADICTED,
        /** Nothing was measured that it could be compared with. */
        UNSUPPORTED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
