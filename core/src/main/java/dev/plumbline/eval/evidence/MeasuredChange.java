package dev.plumbline.eval.evidence;

import dev.plumbline.stats.Interval;
import dev.plumbline.stats.Verdict;

/**
 * How the time changed as the measurement says.
 *
 * @param change a fraction, above zero is slower
 * @param interval {@link Interval#UNKNOWN} where two plain numbers were given
 */
public record MeasuredChange(Verdict verdict, double change, Interval interval) {
    public MeasuredChange {
        if (!Double.isFinite(change)) {
            throw new IllegalArgumentException("a change must be a number: " + change);
        }
    }

    /** Two single times this close, as a fraction, are the same: the margin within which measurements are equivalent. */
    static final double SCATTER = 0.03;

    /**
     * Two given numbers without an interval. Below the scatter of a single time they are the same; from there to twice as
     * much the proven part grows, so that no cliff stands where times scatter.
     */
    static MeasuredChange given(double change) {
        Verdict verdict = Math.abs(change) <= SCATTER
                ? Verdict.EQUIVALENT
                : change > 0 ? Verdict.REGRESSION : Verdict.IMPROVEMENT;
        return new MeasuredChange(verdict, change, Interval.UNKNOWN);
    }

    /** The proven slow-down in percent; zero where none is proven. */
    public double slowerPercent() {
        double proven = interval.isKnown() ? change : Math.min(change, 2 * (change - SCATTER));
        return verdict == Verdict.REGRESSION ? Math.max(0, proven * 100) : 0;
    }
}
