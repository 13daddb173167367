package dev.plumbline.condition;

import dev.plumbline.model.Measurement;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.model.metric.Mode;
import java.util.Optional;

/**
 * What a loop without work takes on the JVM of a run, measured by the runner before the first fork. In the modes that
 * time each call the clock itself costs far more than such a loop, so nothing is said there.
 */
public final class BlankLoop {
    private BlankLoop() {}

    /** The most that the loop took, in ns an operation; empty where the run does not say. */
    public static Optional<Double> nanos(Environment environment) {
        return environment
                .get(Fact.BLANK_LOOP)
                .filter(text -> text.matches("[0-9.]+"))
                .map(Double::valueOf);
    }

    /** Whether a mode measures with such a loop. */
    public static boolean isIn(Mode mode) {
        return mode == Mode.AVERAGE_TIME || mode == Mode.THROUGHPUT;
    }

    /** Whether even the slowest fork of a measurement takes no longer than the loop, by the mean of its iterations. */
    public static boolean isWithin(Measurement measurement, Environment environment) {
        MetricUnit unit = measurement.primary().metric().unit();
        if (!unit.isTime() || !isIn(measurement.benchmark().mode()) || measurement.forkCount() == 0) {
            return false;
        }
        double slowest = measurement.primary().forks().stream()
                .mapToDouble(fork -> JudgedIterations.of(fork).stream()
                        .map(unit::toCost)
                        .average()
                        .orElse(Double.NaN))
                .max()
                .orElse(Double.NaN);
        return nanos(environment).filter(blank -> slowest <= blank).isPresent();
    }
}
