package dev.plumbline.app.ui.shell.notice;

import dev.plumbline.app.ui.fx.UiJob;
import dev.plumbline.app.ui.fx.UiTimer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The notes that are shown now. Each goes after ten seconds; what it offers is not lost, for undo never expires.
 * Errors stay until somebody hides them or they are over.
 */
public final class Notifications {

    /** How long a note stays. */
    public static final Duration STAY = Duration.ofSeconds(10);

    private final ObservableList<Notice> shown = FXCollections.observableArrayList();
    private final ObservableList<Notice> seen =
            FXCollections.unmodifiableObservableList(shown); // kept: it listens weakly
    private final UiTimer timer;
    private final Map<Notice, UiJob> ends = new HashMap<>();

    public Notifications(UiTimer timer) {
        this.timer = timer;
    }

    /** Shows a note; one that says the same goes, so that what is told again stands once. JavaFX thread only. */
    public void tell(Notice notice) {
        tellAndKeep(notice);
        if (notice.lasting()) {
            return;
        }
        ends.put(notice, timer.after(STAY, () -> dismiss(notice)));
    }

    /** The same, and the note stays until it is hidden. */
    public void tellAndKeep(Notice notice) {
        List.copyOf(shown).stream().filter(notice::saysTheSame).forEach(this::dismiss);
        shown.add(notice);
    }

    /** Takes a note away before its time. */
    public void dismiss(Notice notice) {
        shown.remove(notice);
        UiJob end = ends.remove(notice);
        if (end != null) {
            end.cancel();
        }
    }

    /** Does what a note offers and takes it away. */
    public void act(Notice notice) {
        dismiss(notice);
        notice.act().run();
    }

    /** The notes from oldest to newest; observable. */
    public ObservableList<Notice> shown() {
        return seen;
    }
}
