package dev.plumbline.app.ui.layout;

/**
 * Something that a person would see as broken.
 *
 * @param what which node, in words
 * @param where its place in the window, and what it collides with
 */
public record Fault(Kind kind, String what, String where) {

    /** In which way it is broken. */
    public enum Kind {
        /** Words end in dots, and nothing tells the rest of them. */
        CUT,
        /** Two parts lie on each other that were meant to stand beside each other. */
        OVERLAP,
        /** A part reaches beyond the window, or beyond what holds it, and cannot be scrolled to. */
        OUTSIDE
    }

    @Override
    public String toString() {
        return kind + " " + what + " " + where;
    }
}
