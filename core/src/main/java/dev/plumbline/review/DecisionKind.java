package dev.plumbline.review;

import java.util.Locale;

/** What a person (or a policy) can say of an item. */
public enum DecisionKind {
    ACCEPT(ReviewState.ACCEPTED),
    REJECT(ReviewState.REJECTED),
    DEFER(ReviewState.DEFERRED),
    /** The evidence is worth nothing: a disturbed machine, a wrong input. */
    INVALID(ReviewState.INVALID),
    /** Takes an earlier decision back; itself a record that stays. */
    UNDO(ReviewState.WAITING),
    /** Says something without deciding. */
    COMMENT(ReviewState.WAITING),
    /** Says who looks at it now, so that nobody else does the same work. */
    CLAIM(ReviewState.WAITING),
    /** Had it measured again; the reason says what that found. */
    MEASURED(ReviewState.WAITING);

    private final ReviewState leadsTo;

    DecisionKind(ReviewState leadsTo) {
        this.leadsTo = leadsTo;
    }

    /** The state of an item on which this is the decision that counts. */
    public ReviewState leadsTo() {
        return leadsTo;
    }

    /** Whether it moves an item out of the queue, unless undone. */
    public boolean settles() {
        return leadsTo != ReviewState.WAITING;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
