package dev.plumbline.app.ui.workspace;

/**
 * Something long that runs, as the top bar shows it.
 *
 * @param text as in {@code fork 3/5 · iteration 14/30 · 1:52 left}; empty when nothing runs
 * @param share what is done, from 0 to 1
 * @param measuring whether a fork is being timed, so that the window must keep quiet
 */
public record Activity(String text, double share, boolean measuring) {

    public Activity {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share " + share + " of an activity");
        }
    }

    /** Nothing runs. */
    public static Activity none() {
        return new Activity("", 0, false);
    }

    public boolean isRunning() {
        return !text.isEmpty();
    }
}
