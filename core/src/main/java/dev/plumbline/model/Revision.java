package dev.plumbline.model;

/**
 * The state of the source behind a run.
 *
 * @param commit full hash; empty outside a git checkout
 * @param branch short name; empty when detached or outside a checkout
 * @param dirty whether tracked files differed from the commit
 */
public record Revision(String commit, String branch, boolean dirty, String subject) {
    public static final Revision NONE = new Revision("", "", false, "");

    public boolean isKnown() {
        return !commit.isEmpty();
    }

    /** Seven digits, with a + when the tree was dirty; {@code no commit} outside a checkout. */
    public String shortText() {
        return isKnown() ? commit.substring(0, Math.min(7, commit.length())) + (dirty ? "+" : "") : "no commit";
    }
}
