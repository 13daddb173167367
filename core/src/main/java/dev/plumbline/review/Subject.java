package dev.plumbline.review;

import java.util.Locale;

/** What kind of thing waits. */
public enum Subject {
    TOOL,
    KERNEL;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
