package dev.plumbline.run;

import dev.plumbline.run.Runner.Received;
import java.time.Duration;
import java.util.Optional;

/**
 * Waits for what a fork says. Where the fork is gone and something that it started still holds its output, that is ended,
 * so that the result which is there already arrives.
 */
final class Patience {
    private static final Duration LOOK = Duration.ofSeconds(1);

    /** Between the announcement of a fork and its process, and between two of them, there is none for a moment. */
    private static final int LOOKS = 3;

    private final Runner runner;
    private final Duration limit;
    private String leftBehind = "";

    Patience(Runner runner, Duration limit) {
        this.runner = runner;
        this.limit = limit;
    }

    /** The next message, or why there is none. */
    Received next() throws InterruptedException {
        Duration left = limit;
        int withoutFork = 0;
        while (true) {
            Duration look = left.compareTo(LOOK) < 0 ? left : LOOK;
            Received received = runner.next(look);
            left = left.minus(look);
            boolean silent = received.message().isEmpty() && received.silence() == Runner.Silence.TOO_LONG;
            if (!silent || left.isZero()) {
                return received;
            }
            withoutFork = runner.hasFork() ? 0 : withoutFork + 1;
            if (withoutFork >= LOOKS) {
                endWhatHolds();
            }
        }
    }

    private void endWhatHolds() {
        String ended = runner.endWhatHoldsTheOutput();
        if (!ended.isEmpty()) {
            leftBehind = ended;
        }
    }

    /** What outlived the fork and was ended, by name. */
    Optional<String> leftBehind() {
        return Optional.of(leftBehind).filter(names -> !names.isEmpty());
    }
}
