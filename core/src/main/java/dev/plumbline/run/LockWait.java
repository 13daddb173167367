package dev.plumbline.run;

import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.metric.Units;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Waits until no other JMH measures on this machine. */
public final class LockWait {
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(30);

    private final InstantSource clock;
    private final Duration between;
    private final Supplier<Optional<String>> holder;

    public LockWait() {
        this(InstantSource.system(), Duration.ofSeconds(1), RunLock::holder);
    }

    LockWait(InstantSource clock, Duration between, Supplier<Optional<String>> holder) {
        this.clock = clock;
        this.between = between;
        this.holder = holder;
    }

    /**
     * Returns as soon as the lock is free.
     *
     * @param most how long to wait
     * @param progress told who is waited for: at once, and every half minute
     * @throws PlumblineException when the lock is still held at the end, or the thread is interrupted
     */
    public void await(Duration most, Consumer<String> progress) {
        Instant end = clock.instant().plus(most);
        Instant nextLine = clock.instant();
        for (Optional<String> held = holder.get(); held.isPresent(); held = holder.get()) {
            Instant now = clock.instant();
            if (!now.isBefore(end)) {
                throw PlumblineException.failed("another JMH is still running on this machine: " + held.get()
                        + "; waited " + Units.span(most) + ", wait longer with --wait 60min or end it");
            }
            if (!now.isBefore(nextLine)) {
                progress.accept("waiting for another JMH on this machine: " + held.get() + "; at most "
                        + Units.span(Duration.between(now, end)) + " more");
                nextLine = now.plus(BETWEEN_LINES);
            }
            pause();
        }
    }

    private void pause() {
        try {
            Thread.sleep(between.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlumblineException(
                    PlumblineException.Kind.INTERRUPTED, "waiting for the JMH lock was interrupted", e);
        }
    }
}
