package dev.plumbline.model;

import java.util.Locale;

/** How a run ended, or that it did not yet. */
public enum RunState {
    RUNNING,
    /** Every fork that was needed gave a result: all that were planned, unless the run stops by itself. */
    COMPLETE,
    /** At least one benchmark failed. */
    FAILED,
    /** The user stopped it; what is complete is kept. */
    STOPPED,
    /** Plumbline was killed; what is complete is kept. */
    INCOMPLETE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
