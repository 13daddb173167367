package dev.plumbline.app.ui.shell;

import org.jspecify.annotations.Nullable;

/**
 * What goes wrong with work that is tried again, as a look at the history is: its newest error stands until somebody closes
 * it, or until the work succeeds.
 */
public final class Trouble {

    private final Notifications notifications;
    private @Nullable Notice standing;

    public Trouble(Notifications notifications) {
        this.notifications = notifications;
    }

    /** It went wrong, again or for the first time. */
    public void tell(Throwable failed) {
        over();
        standing = Complaint.notice(failed);
        notifications.tell(standing);
    }

    /** It succeeded. */
    public void over() {
        Notice before = standing;
        standing = null;
        if (before != null) {
            notifications.dismiss(before);
        }
    }
}
