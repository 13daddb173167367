package dev.plumbline.stats;

import java.util.Locale;

/**
 * What statistics says of one comparison. Each has a word and a symbol, because colour alone tells a colour-blind reader
 * nothing.
 */
public enum Verdict {
    REGRESSION("▲"),
    IMPROVEMENT("▼"),
    EQUIVALENT("✓"),
    INCONCLUSIVE("?"),
    INCOMPATIBLE("⊘");

    private final String symbol;

    Verdict(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }

    /** The word that the window, the command line and the reports all print. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a change, and not merely its absence or our ignorance, has been shown. */
    public boolean isProvenChange() {
        return this == REGRESSION || this == IMPROVEMENT;
    }
}
