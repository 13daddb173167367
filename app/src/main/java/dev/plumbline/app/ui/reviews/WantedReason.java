package dev.plumbline.app.ui.reviews;

import dev.plumbline.app.ui.shell.notice.Notice;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.chart.Tone;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What waits for its reason, and the note that asks for it: the note goes when the question is answered or given up. */
final class WantedReason {
    private final ReadOnlyObjectWrapper<@Nullable Verb> verb = new ReadOnlyObjectWrapper<>(this, "verb");
    private final Notifications notifications;
    private @Nullable Notice note;

    WantedReason(Notifications notifications) {
        this.notifications = notifications;
    }

    ReadOnlyObjectProperty<@Nullable Verb> verbProperty() {
        return verb.getReadOnlyProperty();
    }

    /** Asks; a second time where it was asked already, so that whoever listens hears it again. */
    void ask(Verb wanting) {
        over();
        verb.set(wanting);
        Notice asking = Notice.of(wanting.asked() + " needs a reason: write it or take one from the list", Tone.UNSURE);
        note = asking;
        notifications.tell(asking);
    }

    /** Nothing waits for a reason any more. */
    void over() {
        verb.set(null);
        if (note != null) {
            notifications.dismiss(note);
            note = null;
        }
    }
}
