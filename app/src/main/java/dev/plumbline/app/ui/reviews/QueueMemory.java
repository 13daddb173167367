package dev.plumbline.app.ui.reviews;

import dev.plumbline.app.ui.workspace.Preferences;
import java.time.Instant;

/** What the queue remembers from start to start: its order, and when somebody looked at it. */
final class QueueMemory {
    private static final String LAST_VISIT = "reviews.lastVisit";
    private static final String ORDER = "reviews.order";
    private final Preferences preferences;
    private final Instant lastVisit;

    QueueMemory(Preferences preferences) {
        this.preferences = preferences;
        lastVisit = preferences
                .get(LAST_VISIT)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(text -> Instant.ofEpochMilli(Long.parseLong(text)))
                .orElse(Instant.MAX); // on the first visit nothing is new
    }

    /** When somebody was here before this window was opened. */
    Instant lastVisit() {
        return lastVisit;
    }

    void visited(Instant now) {
        preferences.put(LAST_VISIT, Long.toString(now.toEpochMilli()));
    }

    QueueOrder order() {
        return QueueOrder.named(preferences.get(ORDER).orElse(""));
    }

    void keep(QueueOrder order) {
        preferences.put(ORDER, order.name());
    }
}
