package dev.plumbline.model;

import java.util.Locale;

/** How a run ended, or that it did not yet. */
public enum RunState {
    RUNNING,
    /** Every planned fork gave a result. */
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
