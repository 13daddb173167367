package dev.plumbline.app.ui.fx;

/** Something that can be asked for one frame of the window. In tests: {@code frames::add}, then run them by hand. */
@FunctionalInterface
public interface Pulse {

    /**
     * Runs {@code frame} once on the JavaFX thread, at the next frame. May be called from any thread; a request made
     * while a frame runs belongs to the frame after it.
     */
    void request(Runnable frame);
}
