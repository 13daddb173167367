package dev.plumbline.gate;

import java.util.Locale;

/** What a row of a check is, beside its verdict. */
public enum RowState {
    JUDGED,
    /** Measured and recorded, but nothing was accepted before. */
    NO_BASELINE,
    /** A failed measurement: never fast, never zero, never passed. */
    FAILED,
    /** Cannot run on this machine; why is told. */
    UNAVAILABLE,
    /** In the baseline, but not measured. */
    MISSING;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
