package dev.plumbline.run;

import dev.plumbline.model.Failure;
import dev.plumbline.model.KernelInfo;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricUnit;
import dev.plumbline.model.Units;
import dev.plumbline.run.event.RunEvent;
import dev.plumbline.run.event.RunnerMessage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Doubts a fork that came back with numbers: a Vector API fork that still allocates, or whose last iterations disagree,
 * ran in the interpreter for a while and can read a thousand times wrong; and nothing takes less than a fraction of a
 * clock cycle, or beats the limit of its machine.
 */
final class Plausibility {
    /** Vector objects that were not scalarised cost megabytes an operation; a warm fork allocates nothing. */
    private static final double WARM_BYTES_PER_OP = 2_000;

    private static final double LARGEST_SPREAD = 0.25;

    /** From here on a neighbour can be the reason why iterations disagree. */
    private static final double DISTURBING_CORES = 0.3;

    private static final int LAST_ITERATIONS = 3;
    private static final double LEAST_NANOS_PER_OP = 0.05;
    private static final double LIMIT_TOLERANCE = 0.10;

    private Plausibility() {}

    /** The doubt about one fork, by its measured iterations; empty when there is none. */
    static Optional<Diagnosis> doubt(KernelInfo info, List<RunnerMessage.Result> measured) {
        return doubt(info, measured, List.of());
    }

    /** @param foreign CPU time of everybody else over wall time, for each measured iteration; NaN where unknown */
    static Optional<Diagnosis> doubt(KernelInfo info, List<RunnerMessage.Result> measured, List<Double> foreign) {
        String name = info.title();
        for (RunnerMessage.Result result : measured) {
            MetricUnit unit = MetricUnit.of(result.unit());
            if (unit.isTime() && unit.toCost(result.value()) < LEAST_NANOS_PER_OP) {
                return Optional.of(new Diagnosis(
                        Failure.TOO_GOOD,
                        name + " seems to take " + Units.number(unit.toCost(result.value()))
                                + " ns per operation: no work is left in it; return its result or use a Blackhole"));
            }
        }
        return info.usesVectorApi() ? coldness(name, measured, neighbour(foreign)) : Optional.empty();
    }

    private static Optional<Diagnosis> coldness(String name, List<RunnerMessage.Result> measured, double neighbour) {
        List<RunnerMessage.Result> last =
                measured.subList(Math.max(0, measured.size() - LAST_ITERATIONS), measured.size());
        double bytes = last.stream()
                .flatMap(result -> allocation(result).stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        if (bytes > WARM_BYTES_PER_OP) {
            return Optional.of(new Diagnosis(
                    Failure.NOT_WARM,
                    name + " still allocates " + Units.number(bytes)
                            + " B per operation in its last iterations: not warm; " + "give it more warm-up with -wi"));
        }
        double least =
                last.stream().mapToDouble(RunnerMessage.Result::value).min().orElse(1);
        double most =
                last.stream().mapToDouble(RunnerMessage.Result::value).max().orElse(1);
        if (last.size() == LAST_ITERATIONS && most > least * (1 + LARGEST_SPREAD)) {
            return Optional.of(new Diagnosis(
                    Failure.NOT_WARM,
                    name + ": its last iterations differ by "
                            + Units.percent(Math.round((most / least - 1) * 100) / 100.0)
                            + (neighbour >= DISTURBING_CORES
                                    ? " while other processes took up to " + Units.number(neighbour)
                                            + " cores: not warm, or disturbed; measure again on a quieter machine"
                                    : ": not warm; give it more warm-up with -wi")));
        }
        return Optional.empty();
    }

    /** The most that others took during the last iterations, in cores; 0 where nothing is known. */
    private static double neighbour(List<Double> foreign) {
        return foreign.subList(Math.max(0, foreign.size() - LAST_ITERATIONS), foreign.size()).stream()
                .mapToDouble(Double::doubleValue)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
    }

    private static Optional<Double> allocation(RunnerMessage.Result result) {
        return Stream.of(Metric.ALLOCATION, "·" + Metric.ALLOCATION)
                .map(result.secondary()::get)
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

    private static double fastest(Measurement measurement) {
        MetricUnit unit = measurement.primary().metric().unit();
        return measurement.primary().pooled().stream().map(unit::toCost).min().orElse(Double.NaN);
    }
}
