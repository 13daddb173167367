package dev.plumbline.tool.measure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One of the runs that are reported ("best of three"): a fork's time, the memory of a call, and the mocked calls
 * of its first. Decisions use all forks, never these.
 *
 * @param number from 1
 * @param executionTimeMs median of the fork, empty when the run failed
 * @param memoryUsageKb peak of what was allocated, empty when it failed or could not be traced
 * @param mockedCalls each as a JSON object {@code {"name", "args", "kwargs"}}
 */
public record ToolRun(
        int number,
        OptionalDouble executionTimeMs,
        OptionalDouble memoryUsageKb,
        List<String> mockedCalls,
        Instant timestamp,
        Optional<RunFailure> failure) {
    public ToolRun {
        mockedCalls = List.copyOf(mockedCalls);
    }

    public boolean isFailed() {
        return failure.isPresent();
    }
}
