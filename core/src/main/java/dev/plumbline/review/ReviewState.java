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

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
