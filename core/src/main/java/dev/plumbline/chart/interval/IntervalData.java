package dev.plumbline.chart.interval;

import dev.plumbline.chart.Labels;
import dev.plumbline.chart.Tone;

/**
 * A change with its interval, all as shares ({@code 0.05} is 5 %).
 *
 * @param point the change; not a number when only the band is to be shown
 * @param low lower end of the interval, at most {@code point}
 * @param high upper end of the interval
 * @param tone the colour of the mark
 * @param mark a dot for one row, a diamond for a mean of rows
 */
public record IntervalData(double point, double low, double high, Tone tone, Mark mark) {

    /** The shape at the point. */
    public enum Mark {
        DOT,
        DIAMOND
    }

    public IntervalData {
        if (low > point || high < point) {
            throw new IllegalArgumentException("change " + point + " outside " + low + " to " + high);
        }
    }

    /** A change with its interval; {@link #none} where one of the numbers is not known. */
    public static IntervalData of(double point, double low, double high, Tone tone) {
        return Double.isFinite(point) && !Double.isNaN(low) && !Double.isNaN(high)
                ? new IntervalData(point, low, high, tone, Mark.DOT)
                : none();
    }

    /** The band alone: there is nothing to compare. */
    public static IntervalData none() {
        return new IntervalData(Double.NaN, Double.NaN, Double.NaN, Tone.SAME, Mark.DOT);
    }

    public boolean isKnown() {
        return Double.isFinite(point);
    }

    /** In words, for people who do not see it. */
    public String words() {
        return isKnown()
                ? Labels.change(point, 1) + ", interval " + Labels.change(low, 1) + " to " + Labels.change(high, 1)
                : "no change known";
    }
}
