package dev.plumbline.app.ui.reviews;

import dev.plumbline.review.ReviewItem;
import java.util.Arrays;
import java.util.Comparator;

/** How the queue is sorted. */
enum QueueOrder {
    URGENCY("Most urgent first"),
    AGE("Oldest first"),
    CHANGE("Largest slow-down first"),
    NAME("By name");

    private final String title;

    QueueOrder(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    Comparator<ReviewItem> order() {
        Comparator<ReviewItem> order = switch (this) {
            case URGENCY -> ReviewItem.URGENCY;
            case AGE -> Comparator.comparing(ReviewItem::openedAt);
            case CHANGE -> Comparator.comparingDouble(item -> -item.change().orElse(Double.NEGATIVE_INFINITY));
            case NAME -> Comparator.comparing(ReviewItem::name, String.CASE_INSENSITIVE_ORDER);
        };
        return order.thenComparing(ReviewItem::id);
    }

    /** The order of this name, or the first. */
    static QueueOrder named(String name) {
        return Arrays.stream(values())
                .filter(order -> order.name().equals(name))
                .findFirst()
                .orElse(URGENCY);
    }
}
