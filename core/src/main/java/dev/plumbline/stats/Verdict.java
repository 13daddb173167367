package dev.plumbline.stats;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

    /** The verdict of that name or word; empty where there is none. */
    public static Optional<Verdict> of(String text) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.name().equalsIgnoreCase(text))
                .findFirst();
    }

    /** Whether a change, and not merely its absence or our ignorance, has been shown. */
    public boolean isProvenChange() {
        return this == REGRESSION || this == IMPROVEMENT;
    }
}
