package dev.plumbline.run;

import dev.plumbline.event.RunnerMessage;
import dev.plumbline.host.Jdk;
import dev.plumbline.host.Meter;
import dev.plumbline.run.child.Command;
import dev.plumbline.run.source.BenchmarkSource;
import java.time.Duration;
import java.util.Optional;

/**
 * Something that runs forks of benchmarks and tells what they report: a JVM on this machine, or on another. A session,
 * adaptive stopping, resuming and the look at the load know this much of it and no more.
 */
public interface Runner extends AutoCloseable {
    /** Where runners are started. */
    @FunctionalInterface
    interface Place {
        /** A child JVM on this machine. */
        Place HERE = ChildJvm::start;

        /**
         * Starts one for this source.
         *
         * @throws dev.plumbline.model.PlumblineException when it does not start
         */
        Runner start(BenchmarkSource source, Jdk jdk);
    }

    /** Tells under what a fork runs, on the machine where it does. */
    @FunctionalInterface
    interface Load {
        /** What happened since it was asked last. */
        Meter.Reading sinceLast();
    }

    /** What ends waiting for the next message. */
    enum Silence {
        /** Nothing came within the limit. */
        TOO_LONG,
        /** The runner ended. */
        ENDED
    }

    /** A message, or why there is none. */
    record Received(Optional<RunnerMessage> message, Silence silence) {}

    /** Orders something, as a fork; what comes of it is told by {@link #next}. */
    void send(Command command);

    /** Waits for the next message. */
    Received next(Duration limit) throws InterruptedException;

    /** Whether a fork runs now. */
    boolean hasFork();

    /**
     * Ends what outlived its fork and still holds its output, so that the result which is there already arrives.
     *
     * @return the names of what was ended; empty when there was nothing
     */
    String endWhatHoldsTheOutput();

    /**
     * The load of the coming fork.
     *
     * @param threads of the benchmark
     */
    Load load(Meter.Source meters, int threads);

    /** What the runner, its agents and its benchmarks wrote besides, the last part of it. */
    String errorOutput();

    boolean isAlive();

    /** Ends the forks and the runner; returns when they are gone. */
    @Override
    void close();
}
