package dev.plumbline.app.ui.shell;

import dev.plumbline.app.ui.fx.UiTimer;
import java.time.Duration;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The notes that are shown now. Each goes after ten seconds; what it offers is not lost, for undo never expires. */
public final class Notifications {

    /** How long a note stays. */
    public static final Duration STAY = Duration.ofSeconds(10);

    private final ObservableList<Notice> shown = FXCollections.observableArrayList();
    private final ObservableList<Notice> seen =
            FXCollections.unmodifiableObservableList(shown); // kept: it listens weakly
    private final UiTimer timer;

    public Notifications(UiTimer timer) {
        this.timer = timer;
    }

    /** Shows a note. JavaFX thread only. */
    public void tell(Notice notice) {
        shown.add(notice);
        timer.after(STAY, () -> shown.remove(notice));
    }

    /** Takes a note away before its time. */
    public void dismiss(Notice notice) {
        shown.remove(notice);
    }

    /** Does what a note offers and takes it away. */
    public void act(Notice notice) {
        shown.remove(notice);
        notice.act().run();
    }

    /** The notes from oldest to newest; observable. */
    public ObservableList<Notice> shown() {
        return seen;
    }
}
