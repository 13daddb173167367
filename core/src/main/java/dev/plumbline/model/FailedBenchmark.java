package dev.plumbline.model;

/**
 * A benchmark that failed where it was measured, as its harness reports it. It may have values beside it: runs that
 * ended with an exit code took a time, too.
 *
 * @param reason what the source says, as a clause: {@code exit code 3}, {@code panic: test timed out}
 * @param mayBeMeant whether it is how the program is meant to end when both sides show it: an exit code is, a panic never
 */
public record FailedBenchmark(Benchmark benchmark, String reason, boolean mayBeMeant) {
    /** A failure whatever the other side says. */
    public static FailedBenchmark of(Benchmark benchmark, String reason) {
        return new FailedBenchmark(benchmark, reason, false);
    }
}
