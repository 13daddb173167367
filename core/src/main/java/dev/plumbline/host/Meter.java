package dev.plumbline.host;

import dev.plumbline.model.Condition;
import java.util.stream.Stream;

/** Tells under what a fork runs, from one call to the next; asked between iterations, so it must answer at once. */
@FunctionalInterface
public interface Meter {
    /**
     * What happened since the last call.
     *
     * @param cpuSeconds that the fork used; NaN where unknown
     */
    record Reading(Condition condition, double cpuSeconds) {}

    /** What happened since the last call, for the fork with these processes. */
    Reading sinceLast(Stream<ProcessHandle> forkProcesses);

    /** Where a fork gets its meter from. */
    @FunctionalInterface
    interface Source {
        /** The meters of this machine. */
        Source HERE = LoadMeter::new;

        /** A meter for one fork of a benchmark that runs so many threads at once. */
        Meter of(int threads);
    }
}
