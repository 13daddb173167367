package dev.plumbline.model;

import java.time.Instant;
import java.util.List;
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

    /** This run as one side of a comparison. */
    public ResultSet asResultSet() {
        return new ResultSet(id, revision, platform.environment(), measurements, false, List.of());
    }
}
