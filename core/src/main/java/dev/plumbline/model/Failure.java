package dev.plumbline.model;

/** Why a fork gave no result. Each kind has a sentence of its own; none counts as fast, as zero, or as passed. */
public enum Failure {
    THREW("the benchmark threw an exception"),
    EXITED("the fork ended before its time"),
    OUT_OF_MEMORY("the fork ran out of memory"),
    HUNG("the fork did not answer within its limit and was killed"),
    LOCK_HELD("another JMH is running on this machine"),
    NO_PROFILER("the profiler is not available"),
    UNAVAILABLE("not available on this machine"),
    NOT_WARM("the fork never got warm"),
    TOO_GOOD("too good to be true"),
    RUNNER_DIED("the runner JVM ended"),
    CUT_OFF("the run was cut off in the middle of the fork"),
    /** What the harness of an imported file says of itself. */
    REPORTED("its harness reported a failure"),
    EXIT_CODE("it ended with an exit code other than 0");

    private final String sentence;

    Failure(String sentence) {
        this.sentence = sentence;
    }

    /** Whether the fork was killed and what it measured until then is no worse for it. */
    public boolean isKill() {
        return this == HUNG || this == RUNNER_DIED;
    }

    public String sentence() {
        return sentence;
    }
}
