package dev.plumbline.app.ui.fx;

import java.time.Duration;

/** Runs something on the JavaFX thread after a while, without animating meanwhile. */
@FunctionalInterface
public interface UiTimer {

    /** Runs {@code action} on the JavaFX thread once {@code delay} is over, unless the job is cancelled before. */
    UiJob after(Duration delay, Runnable action);
}
