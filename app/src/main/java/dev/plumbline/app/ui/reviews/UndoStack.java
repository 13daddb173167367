package dev.plumbline.app.ui.reviews;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What was decided in this window, the last first, by the ids of the items. */
final class UndoStack {

    private final Deque<List<String>> batches = new ArrayDeque<>();

    void add(List<String> ids) {
        batches.push(List.copyOf(ids));
    }

    /** Forgets a batch that was taken back. */
    void remove(List<String> ids) {
        batches.removeFirstOccurrence(ids);
    }

    Optional<List<String>> last() {
        return Optional.ofNullable(batches.peek());
    }
}
