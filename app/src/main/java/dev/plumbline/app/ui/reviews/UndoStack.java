package dev.plumbline.app.ui.reviews;

import dev.plumbline.app.ui.shell.notice.Notice;
import dev.plumbline.app.ui.shell.notice.Notifications;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was decided in this window, the last first, by the ids of the items. One note at a time offers to take a decision
 * back: that of the last one, until it was taken back or another was made.
 */
final class UndoStack {

    private final Notifications notifications;
    private final Deque<List<String>> batches = new ArrayDeque<>();
    private @Nullable Notice offer;

    UndoStack(Notifications notifications) {
        this.notifications = notifications;
    }

    void add(List<String> ids, Notice undoable) {
        withdraw();
        batches.push(List.copyOf(ids));
        offer = undoable;
        notifications.tell(undoable);
    }

    /** Forgets a batch that was taken back. */
    void remove(List<String> ids) {
        batches.removeFirstOccurrence(ids);
        withdraw();
    }

    private void withdraw() {
        if (offer != null) {
            notifications.dismiss(offer);
            offer = null;
        }
    }

    Optional<List<String>> last() {
        return Optional.ofNullable(batches.peek());
    }
}
