package dev.plumbline.eval;

/** What a score advises; a person may decide otherwise. */
public enum Recommendation {
    REJECT,
    REVIEW,
    ACCEPT
}
