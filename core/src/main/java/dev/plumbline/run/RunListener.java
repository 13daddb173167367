package dev.plumbline.run;

import dev.plumbline.event.RunEvent;

/** Hears every event of a run, in order, on the thread of the run. It must return at once. */
@FunctionalInterface
public interface RunListener {
    void onEvent(RunEvent event);
}
