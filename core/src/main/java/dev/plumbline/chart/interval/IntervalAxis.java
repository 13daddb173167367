package dev.plumbline.chart.interval;

import dev.plumbline.chart.scale.Range;
import dev.plumbline.chart.scale.Scale;

/**
 * What all interval bars of a column share, so that they line up.
 *
 * @param reach the axis goes from minus this share to plus this share
 * @param band half width of the band of changes that do not matter
 * @param full whether the band fills the height of the row, so that rows form one stripe
 */
public record IntervalAxis(double reach, double band, boolean full) {

    public IntervalAxis {
        if (!(reach > 0) || !(band >= 0)) {
            throw new IllegalArgumentException("axis of " + reach + " with a band of " + band);
        }
    }

    /** The places of changes on a cell of this width. */
    public Scale scale(double width) {
        return Scale.linear(new Range(-reach, reach), 8, Math.max(9, width - 8));
    }
}
