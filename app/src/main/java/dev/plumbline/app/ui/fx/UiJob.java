package dev.plumbline.app.ui.fx;

/** Work that was started for the window and can be given up. */
@FunctionalInterface
public interface UiJob {

    /** Interrupts the work if it runs; its callbacks are not called afterwards. Does nothing when it is over. */
    void cancel();
}
