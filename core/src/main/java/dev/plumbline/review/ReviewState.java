package dev.plumbline.review;

import java.util.Locale;

/** Where an item stands. */
public enum ReviewState {
    WAITING,
    ACCEPTED,
    REJECTED,
    DEFERRED,
    INVALID,
    /** A newer version arrived before anybody decided. */
    SUPERSEDED;

    /**
     * The state that somebody who names only an item must have seen: what waits, was put off or superseded may be
     * decided; what is settled must be undone first.
     */
    public ReviewState expected() {
        return this == ACCEPTED || this == REJECTED || this == INVALID ? WAITING : this;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
