package dev.plumbline.stats;

/** A closed interval; {@link #UNKNOWN} when there is none. */
public record Interval(double low, double high) {
    public static final Interval UNKNOWN = new Interval(Double.NaN, Double.NaN);

    public Interval {
        if (low > high) {
            throw new IllegalArgumentException("interval upside down: " + low + " … " + high);
        }
    }

    public boolean isKnown() {
        return !Double.isNaN(low) && !Double.isNaN(high);
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
