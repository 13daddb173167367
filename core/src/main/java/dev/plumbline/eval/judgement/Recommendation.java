package dev.plumbline.eval.judgement;

/** What a score advises; a person may decide otherwise. */
public enum Recommendation {
    REJECT,
    REVIEW,
    ACCEPT
}
