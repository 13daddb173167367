package dev.plumbline.process;

import java.util.concurrent.atomic.AtomicBoolean;

/** Ends runs from another thread: a running one within a moment, later ones before they start. */
public final class StopSwitch {
    private final AtomicBoolean thrown = new AtomicBoolean();

    public void stop() {
        thrown.set(true);
    }

    public boolean isStopped() {
        return thrown.get();
    }
}
