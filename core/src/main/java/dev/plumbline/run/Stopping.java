package dev.plumbline.run;

import dev.plumbline.model.Measurement;

/**
 * Asked after each fork whether a benchmark goes on to the next one; never beyond the planned number. Called on the
 * thread of the run, between forks, while nothing measures.
 */
@FunctionalInterface
public interface Stopping {
    /** All planned forks are measured. */
    Stopping AS_PLANNED = measured -> true;

    /** @param measured the complete forks of the benchmark so far, at least one */
    boolean goesOn(Measurement measured);
}
