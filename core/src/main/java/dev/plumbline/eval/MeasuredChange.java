package dev.plumbline.eval;

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

    /** Two given numbers, taken as they are. */
    static MeasuredChange given(double change) {
        Verdict verdict = change > 0 ? Verdict.REGRESSION : change < 0 ? Verdict.IMPROVEMENT : Verdict.EQUIVALENT;
        return new MeasuredChange(verdict, change, Interval.UNKNOWN);
    }

    /** The proven slow-down in percent; zero where none is proven. */
    public double slowerPercent() {
        return verdict == Verdict.REGRESSION ? Math.max(0, change * 100) : 0;
    }
}
