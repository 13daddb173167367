package dev.plumbline.chart.scale;

import java.util.stream.DoubleStream;

/** A closed stretch of numbers, {@code min <= max}, both finite. */
public record Range(double min, double max) {

    public Range {
        if (!Double.isFinite(min) || !Double.isFinite(max) || min > max) {
            throw new IllegalArgumentException("no range: " + min + " to " + max);
        }
    }

    /** The smallest range that holds all finite values, or {@code otherwise} when there is none. */
    public static Range around(DoubleStream values, Range otherwise) {
        var found = values.filter(Double::isFinite).summaryStatistics();
        return found.getCount() == 0 ? otherwise : new Range(found.getMin(), found.getMax());
    }

    /** The distance between the ends. */
    public double span() {
        return max - min;
    }

    public boolean contains(double value) {
        return value >= min && value <= max;
    }

    /** The nearest value inside. */
    public double clamp(double value) {
        return Math.max(min, Math.min(max, value));
    }

    /** This range, widened to hold {@code value}; unchanged when that is not finite. */
    public Range including(double value) {
        return Double.isFinite(value) ? new Range(Math.min(min, value), Math.max(max, value)) : this;
    }

    /** Wider by {@code share} of the span at each end; a range of one value becomes a range around it. */
    public Range padded(double share) {
        double margin = span() > 0 ? span() * share : Math.max(Math.abs(max) * share, Double.MIN_NORMAL);
        return new Range(min - margin, max + margin);
    }

    /** At least {@code span} wide, about the same centre. */
    public Range atLeast(double span) {
        double centre = min + span() / 2;
        return span() >= span ? this : new Range(centre - span / 2, centre + span / 2);
    }
}
