package dev.plumbline.tool;

import java.util.Locale;

/** How a version came into the registry. What people decide later stands in the review. */
public enum VersionState {
    /** By the score, or as the first version. */
    ACCEPTED,
    /** In the middle band: a person must decide. */
    REVIEW,
    REJECTED,
    /** It did not run, or its tests failed. */
    FAILED,
    /** Handed in with its numbers, judged by nobody here. */
    RECORDED,
    /** Its review was declared worthless. */
    INVALID;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
