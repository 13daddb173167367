package dev.plumbline.llm;

import java.time.Duration;

/** What came back. */
public sealed interface Reply {
    Duration duration();

    /** Text, of whatever sense. */
    record Answer(String text, Duration duration) implements Reply {}

    /** Nothing, and why: one sentence with what to do. */
    record Silence(Cause cause, String sentence, Duration duration) implements Reply {}

    /** Why there is no answer. */
    enum Cause {
        NOT_CONFIGURED,
        UNREACHABLE,
        LATE,
        NO_SUCH_MODEL,
        REFUSED,
        BROKEN
    }
}
