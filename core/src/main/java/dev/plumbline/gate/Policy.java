package dev.plumbline.gate;

import dev.plumbline.model.Benchmark;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The thresholds of a gate.
 *
 * @param failAt a proven slow-down of at least this fraction fails, where a benchmark has no limit of its own
 * @param limits the limit of each benchmark, as a fraction
 * @param byBound judge by the near bound of the interval instead of the change itself
 * @param confirmations how often a flagged row is measured again on fresh forks before it counts
 * @param strict undecided and missing rows end in exit code 2
 * @param warnAt a proven slow-down of less than this fraction passes without a warning
 * @param configured the checks of the workspace, beside those that every gate has
 * @param acceptsRegressions a person said beforehand that what is proven slower becomes the baseline: it fails nothing
 */
public record Policy(
        double failAt,
        ToDoubleFunction<Benchmark> limits,
        boolean byBound,
        int confirmations,
        boolean strict,
        boolean acceptsRegressions,
        double warnAt,
        List<Configured> configured) {
    /** The usual gate for kernels. */
    public static final Policy DEFAULT = new Policy(0.05, false, 2, false);

    public Policy {
        if (!(failAt >= 0) || confirmations < 0) {
            throw new IllegalArgumentException("a threshold and a number of confirmations from 0 on are needed");
        }
        configured = List.copyOf(configured);
    }

    /** One limit for all benchmarks. */
    public Policy(double failAt, boolean byBound, int confirmations, boolean strict) {
        this(failAt, benchmark -> failAt, byBound, confirmations, strict, false, 0, List.of());
    }

    /** The limit of one benchmark, as a fraction. */
    public double failAt(Benchmark benchmark) {
        return limits.applyAsDouble(benchmark);
    }

    public Policy withFailAt(double changed) {
        return new Policy(
                changed, benchmark -> changed, byBound, confirmations, strict, acceptsRegressions, warnAt, configured);
    }

    public Policy withLimits(ToDoubleFunction<Benchmark> changed) {
        return new Policy(failAt, changed, byBound, confirmations, strict, acceptsRegressions, warnAt, configured);
    }

    /** The same, with regressions accepted beforehand or not. */
    public Policy accepting(boolean regressions) {
        return new Policy(failAt, limits, byBound, confirmations, strict, regressions, warnAt, configured);
    }

    /** The same with the checks that a workspace configures. */
    public Policy withChecks(double warnScoresAt, List<Configured> checks) {
        return new Policy(failAt, limits, byBound, confirmations, strict, acceptsRegressions, warnScoresAt, checks);
    }
}
