package dev.plumbline.chart.trend;

import dev.plumbline.chart.scale.Range;

/** Which part of a long series is shown. All moves stay within the whole. */
public record SeriesExtent(Range whole, Range shown) {

    /** Everything. */
    public static SeriesExtent all(Range whole) {
        return new SeriesExtent(whole, whole);
    }

    /** Everything; a single place stands in the middle of one unit, be it a run or a millisecond. */
    public static SeriesExtent allOf(Range places) {
        return all(places.span() > 0 ? places : places.atLeast(1));
    }

    /** The part between two places. */
    public SeriesExtent zoom(double one, double other) {
        double min = whole.clamp(Math.min(one, other));
        double max = whole.clamp(Math.max(one, other));
        return max - min <= whole.span() * 1e-9 ? this : new SeriesExtent(whole, new Range(min, max));
    }

    /** Shows {@code factor} times as much, with {@code fixed} staying where it is. */
    public SeriesExtent zoomAround(double fixed, double factor) {
        return zoom(fixed - (fixed - shown.min()) * factor, fixed + (shown.max() - fixed) * factor);
    }

    /** Moves by a share of what is shown, to the right if positive. */
    public SeriesExtent pan(double share) {
        double wanted = shown.span() * share;
        double move = Math.max(whole.min() - shown.min(), Math.min(wanted, whole.max() - shown.max()));
        return new SeriesExtent(whole, new Range(shown.min() + move, shown.max() + move));
    }
}
