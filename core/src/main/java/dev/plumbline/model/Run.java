package dev.plumbline.model;

import dev.plumbline.model.machine.Platform;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one start measured.
 *
 * @param id unique, sortable by time; what {@code plumbline runs} lists
 * @param name given by the user; may be empty
 * @param valid false when a person marked the run invalid: it then leaves history, σ_run and trends
 * @param measurements benchmarks with at least one valid fork
 * @param failures benchmarks, or forks of them, that gave no valid result
 */
public record Run(
        String id,
        String name,
        Instant startedAt,
        Platform platform,
        Revision revision,
        RunState state,
        boolean valid,
        List<Measurement> measurements,
        List<FailedFork> failures) {
    public Run {
        measurements = List.copyOf(measurements);
        failures = List.copyOf(failures);
    }

    /** A fork without a valid result, and why. */
    public record FailedFork(Benchmark benchmark, int fork, Failure failure, String message) {}

    public Optional<Measurement> measurement(Benchmark benchmark) {
        return measurements.stream()
                .filter(measurement -> measurement.benchmark().equals(benchmark))
                .findFirst();
    }

    /**
     * What failed, once a benchmark: what a harness reported, and of our own benchmarks those without a usable fork,
     * unless this machine cannot run them.
     */
    public List<FailedBenchmark> failedBenchmarks() {
        Map<Benchmark, FailedBenchmark> failed = new LinkedHashMap<>();
        for (FailedFork fork : failures) {
            boolean reported = fork.failure() == Failure.REPORTED || fork.failure() == Failure.EXIT_CODE;
            boolean tried = fork.failure() != Failure.UNAVAILABLE && fork.failure() != Failure.CUT_OFF;
            boolean lost = tried && measurement(fork.benchmark()).isEmpty();
            if (reported || lost) {
                failed.putIfAbsent(
                        fork.benchmark(),
                        new FailedBenchmark(fork.benchmark(), fork.message(), fork.failure() == Failure.EXIT_CODE));
            }
        }
        return List.copyOf(failed.values());
    }

    /** The same run in another state. */
    public Run in(RunState other) {
        return new Run(id, name, startedAt, platform, revision, other, valid, measurements, failures);
    }

    /** This run as one side of a comparison. */
    public ResultSet asResultSet() {
        return new ResultSet(id, revision, platform.environment(), measurements, false, List.of(), failedBenchmarks());
    }
}
