package dev.plumbline.app.ui.shell.notice;

import org.jspecify.annotations.Nullable;

/**
 * What goes wrong with work that is tried again, as a look at the history is: its newest note stands until somebody closes
 * it, or until it is over.
 */
public final class PersistentNotice {

    private final Notifications notifications;
    private @Nullable Notice standing;

    public PersistentNotice(Notifications notifications) {
        this.notifications = notifications;
    }

    /** It went wrong, again or for the first time. */
    public void tell(Throwable failed) {
        tell(Complaint.notice(failed));
    }

    /** The same in words of its own, perhaps with a way out. */
    public void tell(Notice notice) {
        over();
        standing = notice;
        notifications.tell(notice);
    }

    /** Whether it can still be read: nobody closed it. */
    public boolean isStanding() {
        return standing != null && notifications.shown().contains(standing);
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
