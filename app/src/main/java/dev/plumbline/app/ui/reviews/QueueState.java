package dev.plumbline.app.ui.reviews;

import dev.plumbline.review.ReviewItem;
import dev.plumbline.review.ReviewState;

/** The part of the queue that is listed. */
enum QueueState {
    WAITING("Waiting", "Nothing waits for a person"),
    ACCEPTED("Accepted", "Nothing was accepted yet"),
    REJECTED("Rejected", "Nothing was rejected yet"),
    DEFERRED("Deferred", "Nothing was put off"),
    INVALID("Invalid", "No evidence was found worthless"),
    SUPERSEDED("Superseded", "Nothing was overtaken by a newer version"),
    ALL("All", "Nothing was ever sent to review");

    private final String title;
    private final String none;

    QueueState(String title, String none) {
        this.title = title;
        this.none = none;
    }

    String title() {
        return title;
    }

    /** What is said while this part is empty. */
    String none() {
        return none;
    }

    boolean has(ReviewItem item) {
        return this == ALL || item.state() == ReviewState.valueOf(name());
    }
}
