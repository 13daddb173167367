package dev.plumbline.gate.check;

import static dev.plumbline.gate.Severity.FAIL;
import static dev.plumbline.gate.Severity.PASS;
import static dev.plumbline.gate.Severity.UNDECIDED;
import static dev.plumbline.gate.Severity.WARN;

import dev.plumbline.gate.Check;
import dev.plumbline.gate.CheckedRow;
import dev.plumbline.gate.Finding;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.metric.Units;
import dev.plumbline.stats.Comparison;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Grades a proven slow-down by its size; an unproven one never fails a build.
 *
 * @param limits the limit of each benchmark, as a fraction
 * @param warnAt a proven slow-down of less than this fraction passes without a warning
 * @param accepted a person said beforehand that a proven slow-down becomes the baseline
 * @param byBound compare the near bound of the interval with the limit instead of the change
 */
record MaxRegression(ToDoubleFunction<Benchmark> limits, double warnAt, boolean accepted, boolean byBound)
        implements Check {
    @Override
    public String id() {
        return Checks.MAX_REGRESSION;
    }

    @Override
    public Optional<Finding> judge(CheckedRow row) {
        return Optional.ofNullable(row.comparison())
                .map(comparison -> judge(comparison, limits.applyAsDouble(row.benchmark())));
    }

    private Finding judge(Comparison comparison, double limit) {
        return switch (comparison.verdict()) {
            case REGRESSION ->
                accepted ? new Finding(id(), WARN, "proven, accepted beforehand") : graded(comparison, limit);
            case IMPROVEMENT, EQUIVALENT ->
                new Finding(id(), PASS, comparison.verdict().word());
            case INCONCLUSIVE, INCOMPATIBLE ->
                new Finding(id(), UNDECIDED, comparison.verdict().word());
        };
    }

    private Finding graded(Comparison comparison, double limit) {
        if (isBeyond(comparison, limit)) {
            return new Finding(id(), FAIL, "proven, beyond " + Units.percent(limit));
        }
        return isBeyond(comparison, warnAt)
                ? new Finding(id(), WARN, "proven, below " + Units.percent(limit))
                : new Finding(id(), PASS, "proven, below " + Units.percent(warnAt));
    }

    private boolean isBeyond(Comparison comparison, double limit) {
        double size = byBound ? comparison.interval().low() : comparison.change();
        // From zero to something has no ratio, and is worse than any limit.
        return Double.isNaN(size) || size >= limit;
    }
}
