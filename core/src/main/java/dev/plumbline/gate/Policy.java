package dev.plumbline.gate;

import dev.plumbline.model.Benchmark;
import java.util.function.ToDoubleFunction;

/**
 * The thresholds of a gate.
 *
 * @param failAt a proven slow-down of at least this fraction fails, where a benchmark has no limit of its own
 * @param limits the limit of each benchmark, as a fraction
 * @param byBound judge by the near bound of the interval instead of the change itself
 * @param confirmations how often a flagged row is measured again on fresh forks before it counts
 * @param strict undecided and missing rows end in exit code 2
 * @param acceptsRegressions a person said beforehand that what is proven slower becomes the baseline: it fails nothing
 */
public record Policy(
        double failAt,
        ToDoubleFunction<Benchmark> limits,
        boolean byBound,
        int confirmations,
        boolean strict,
        boolean acceptsRegressions) {
    /** The usual gate for kernels. */
    public static final Policy DEFAULT = new Policy(0.05, false, 2, false);

    public Policy {
        if (!(failAt >= 0) || confirmations < 0) {
            throw new IllegalArgumentException("a threshold and a number of confirmations from 0 on are needed");
        }
    }

    /** One limit for all benchmarks. */
    public Policy(double failAt, boolean byBound, int confirmations, boolean strict) {
        this(failAt, benchmark -> failAt, byBound, confirmations, strict, false);
    }

    /** The limit of one benchmark, as a fraction. */
    public double failAt(Benchmark benchmark) {
        return limits.applyAsDouble(benchmark);
    }

    public Policy withFailAt(double changed) {
        return new Policy(changed, benchmark -> changed, byBound, confirmations, strict, acceptsRegressions);
    }

    public Policy withLimits(ToDoubleFunction<Benchmark> changed) {
        return new Policy(failAt, changed, byBound, confirmations, strict, acceptsRegressions);
    }

    /** The same, with regressions accepted beforehand or not. */
    public Policy accepting(boolean regressions) {
        return new Policy(failAt, limits, byBound, confirmations, strict, regressions);
    }
}
