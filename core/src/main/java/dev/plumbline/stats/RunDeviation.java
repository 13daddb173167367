package dev.plumbline.stats;

/**
 * How much the mean of a whole run scatters from run to run, beyond what its forks show (σ_run): another day, another
 * memory layout, another neighbour. Leaving it out is the biggest error one can make with a stored baseline.
 *
 * @param floor standard deviation of ln values, floor lens
 * @param mean as {@code floor}, mean lens
 * @param runs how many runs of history it was estimated from; 0 when it was not
 */
public record RunDeviation(double floor, double mean, int runs) {
    /** Old and new forks were measured in one sitting. */
    public static final RunDeviation NONE = new RunDeviation(0, 0, 0);

    /** Assumed until history knows better. */
    public static final double PRIOR_DEVIATION = 0.01;

    public static final RunDeviation ASSUMED = new RunDeviation(PRIOR_DEVIATION, PRIOR_DEVIATION, 0);

    public RunDeviation {
        if (!(floor >= 0) || !(mean >= 0)) {
            throw new IllegalArgumentException("a deviation cannot be negative: " + floor + ", " + mean);
        }
    }

    public static RunDeviation of(double deviation) {
        return new RunDeviation(deviation, deviation, 0);
    }

    public double of(Lens lens) {
        return lens == Lens.FLOOR ? floor : mean;
    }

    public boolean isNone() {
        return floor == 0 && mean == 0;
    }
}
