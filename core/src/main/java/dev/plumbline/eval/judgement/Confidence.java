package dev.plumbline.eval.judgement;

import java.util.Locale;

/** How sure the judges are: what is known, and whether they agree. */
public enum Confidence {
    LOW,
    MEDIUM,
    HIGH;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
