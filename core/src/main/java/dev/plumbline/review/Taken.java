package dev.plumbline.review;

/** What became of a review that came from elsewhere. */
public enum Taken {
    /** It was not here before. */
    ADDED,
    /** It was here, and what was decided of it elsewhere is new. */
    DECIDED,
    /** It was here with all that was said of it. */
    THERE,
    /** Somebody here decided first; that holds. */
    DECIDED_HERE
}
