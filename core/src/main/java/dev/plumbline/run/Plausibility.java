package dev.plumbline.run;

import dev.plumbline.condition.BlankLoop;
import dev.plumbline.condition.Coldness;
import dev.plumbline.condition.Disturbance;
import dev.plumbline.event.RunEvent;
import dev.plumbline.event.RunEvent.IterationFinished;
import dev.plumbline.model.Conditions;
import dev.plumbline.model.Failure;
import dev.plumbline.model.KernelInfo;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.Run;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.model.metric.Units;
import dev.plumbline.run.source.Descriptor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Doubts a fork that came back with numbers: a Vector API fork that still allocates, or still gets faster, ran in the
 * interpreter for a while and can read a thousand times wrong; and nothing beats a loop without work, or the limit of its
 * machine.
 */
final class Plausibility {
    /** Vector objects that were not scalarised cost megabytes an operation; a warm fork allocates nothing. */
    private static final double WARM_BYTES_PER_OP = 2_000;

    private static final double LIMIT_TOLERANCE = 0.10;

    private Plausibility() {}

    /** The doubt about one fork, by its measured iterations; empty when there is none. */
    static Optional<Diagnosis> doubt(KernelInfo info, List<IterationFinished> measured) {
        return info.usesVectorApi() && !measured.isEmpty() ? coldness(info.title(), measured) : Optional.empty();
    }

    private static Optional<Diagnosis> coldness(String name, List<IterationFinished> measured) {
        int third = Coldness.lastThird(measured.size());
        double bytes = measured.subList(measured.size() - third, measured.size()).stream()
                .flatMap(iteration -> allocation(iteration).stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        if (bytes > WARM_BYTES_PER_OP) {
            return Optional.of(new Diagnosis(
                    Failure.NOT_WARM,
                    name + " still allocates " + Units.number(bytes)
                            + " B per operation in its last iterations: not warm; " + "give it more warm-up with -wi"));
        }
        List<Double> costs = measured.stream()
                .map(iteration -> MetricUnit.of(iteration.unit()).toCost(iteration.value()))
                .toList();
        Conditions conditions = new Conditions(
                measured.get(0).benchmark().threads(),
                measured.stream().map(IterationFinished::condition).toList());
        return Coldness.stillFalls(costs, Disturbance.of(conditions))
                ? Optional.of(new Diagnosis(
                        Failure.NOT_WARM,
                        name + " still gets faster in its last iterations, with nothing to disturb them: not warm;"
                                + " give it more warm-up with -wi"))
                : Optional.empty();
    }

    private static Optional<Double> allocation(IterationFinished iteration) {
        return Stream.of(Metric.ALLOCATION, "·" + Metric.ALLOCATION)
                .map(iteration.secondary()::get)
                .filter(java.util.Objects::nonNull)
                .map(RunEvent.Secondary::value)
                .findFirst();
    }

    /** The benchmarks that beat the limit measured in the same run by more than a tenth, with what to say of each. */
    static List<RunEvent.ForkFailed> beyondLimit(
            List<Measurement> measurements, Descriptor descriptor, java.time.Instant at) {
        return measurements.stream()
                .flatMap(measurement -> {
                    KernelInfo info = descriptor.info(measurement.benchmark());
                    return measurements.stream()
                            .filter(limit -> limit.benchmark().name().equals(info.limit()))
                            .filter(limit -> fastest(measurement) < fastest(limit) * (1 - LIMIT_TOLERANCE))
                            .map(limit -> new RunEvent.ForkFailed(
                                    at,
                                    measurement.benchmark(),
                                    RunEvent.ForkFailed.ALL_FORKS,
                                    Failure.TOO_GOOD,
                                    info.title() + " beats the limit of this machine ("
                                            + descriptor.info(limit.benchmark()).title()
                                            + "): it cannot have done its work; check its result",
                                    ""));
                })
                .toList();
    }

    /**
     * The benchmarks of which the catalogue says that they do work, and whose cost is that of a loop without any. Where
     * nobody says so, an empty method is a legitimate benchmark: it gets no verdict, and does not fail.
     */
    static List<RunEvent.ForkFailed> withoutWork(Run run, Descriptor descriptor, java.time.Instant at) {
        return run.measurements().stream()
                .filter(measurement -> descriptor.describes(measurement.benchmark()))
                .filter(measurement -> descriptor.info(measurement.benchmark()).role() != KernelInfo.Role.HARNESS)
                .filter(measurement ->
                        BlankLoop.isWithin(measurement, run.platform().environment()))
                .map(measurement -> new RunEvent.ForkFailed(
                        at,
                        measurement.benchmark(),
                        RunEvent.ForkFailed.ALL_FORKS,
                        Failure.TOO_GOOD,
                        descriptor.info(measurement.benchmark()).title()
                                + " has no measurable work: it takes no longer than a loop without any; return its"
                                + " result or use a Blackhole",
                        ""))
                .toList();
    }

    private static double fastest(Measurement measurement) {
        MetricUnit unit = measurement.primary().metric().unit();
        return measurement.primary().pooled().stream().map(unit::toCost).min().orElse(Double.NaN);
    }
}
