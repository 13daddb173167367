package dev.plumbline.app.ui.reviews;

import dev.plumbline.review.DecisionKind;
import dev.plumbline.review.ReviewItem;
import dev.plumbline.review.Subject;
import java.util.List;

/** What a person can do with an item of the queue. */
enum Verb {
    ACCEPT(DecisionKind.ACCEPT, "Accept", "Accepted"),
    REJECT(DecisionKind.REJECT, "Reject", "Rejected"),
    DEFER(DecisionKind.DEFER, "Defer", "Put off"),
    INVALID(DecisionKind.INVALID, "Invalid", "Called invalid"),
    COMMENT(DecisionKind.COMMENT, "Comment", "Commented on"),
    CLAIM(DecisionKind.CLAIM, "I look at it", "You look at"),
    UNDO(DecisionKind.UNDO, "Undo", "Took back the decision on");

    private final DecisionKind kind;
    private final String title;
    private final String done;

    Verb(DecisionKind kind, String title, String done) {
        this.kind = kind;
        this.title = title;
        this.done = done;
    }

    DecisionKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    /**
     * What was done, in words: {@code Accepted json_parser 1.1.0}.
     *
     * @param remark what a person should know of it; mostly empty
     */
    String said(List<ReviewItem> decided, String remark) {
        String what = decided.size() == 1
                ? decided.get(0).name() + " " + decided.get(0).version()
                : decided.size() + " items";
        return done + " " + what + (remark.isEmpty() ? "" : "; " + remark);
    }

    /** What needs a reason, as a sentence begins with it. */
    String asked() {
        return switch (this) {
            case ACCEPT -> "Accepting a kernel";
            case REJECT -> "Rejecting";
            case DEFER -> "Putting off";
            case INVALID -> "Calling evidence invalid";
            case COMMENT, CLAIM, UNDO -> "A comment";
        };
    }

    /** Whether it needs a reason for this item. */
    boolean needsReason(ReviewItem item) {
        return switch (this) {
            case REJECT, DEFER, INVALID, COMMENT -> true;
            case ACCEPT -> item.subject() == Subject.KERNEL;
            case CLAIM, UNDO -> false;
        };
    }

    /** Whether it can be done with an item in this state. */
    boolean fits(ReviewItem item) {
        boolean open = item.state() == item.state().expected();
        return switch (this) {
            case COMMENT -> true;
            case UNDO -> item.settled().isPresent();
            case DEFER -> open && item.settled().isEmpty();
            case ACCEPT, REJECT, INVALID, CLAIM -> open;
        };
    }
}
