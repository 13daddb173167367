package dev.plumbline.run;

import dev.plumbline.model.Measurement;

/**
 * Asked after each pair of forks, one of the old side and one of the new, whether a benchmark goes on to the next pair.
 * Called on the thread of the runs, while nothing measures.
 */
@FunctionalInterface
public interface PairStopping {
    /** All planned pairs are measured. */
    PairStopping AS_PLANNED = (old, now) -> true;

    /** The complete forks of the benchmark so far, as many on each side. */
    boolean goesOn(Measurement old, Measurement now);
}
