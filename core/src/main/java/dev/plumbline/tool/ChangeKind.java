package dev.plumbline.tool;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a new version was made for, as whoever made it says. */
public enum ChangeKind {
    FEATURE,
    SECURITY,
    REFACTORING,
    BUG_FIX,
    OPTIMISATION,
    /** Nothing was said. */
    UNSTATED;

    /** The word of the contract: {@code bug_fix}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a word, in any case, with either spelling of optimisation; empty for a word that is none. */
    public static Optional<ChangeKind> of(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace("optimization", "optimisation");
        return Arrays.stream(values())
                .filter(kind -> kind != UNSTATED && kind.word().equals(wanted))
                .findFirst();
    }
}
