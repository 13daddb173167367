package dev.plumbline.stats;

import dev.plumbline.stats.RunDeviationEstimate.RunMean;
import java.util.List;
import java.util.Optional;

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

    /** Fewer runs than this say too little. */
    public static final int FEWEST_RUNS = 6;

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

    /** Of consecutive runs, the older first; empty with fewer than {@link #FEWEST_RUNS}. */
    public static Optional<RunDeviation> estimated(List<Sample> runs) {
        Optional<Double> floor = estimate(runs, Lens.FLOOR);
        Optional<Double> mean = estimate(runs, Lens.MEAN);
        return floor.isEmpty() || mean.isEmpty()
                ? Optional.empty()
                : Optional.of(new RunDeviation(floor.get(), mean.get(), runs.size()));
    }

    private static Optional<Double> estimate(List<Sample> runs, Lens lens) {
        return RunDeviationEstimate.of(
                runs.stream().map(run -> RunMean.of(run.of(lens))).toList());
    }

    public double of(Lens lens) {
        return lens == Lens.FLOOR ? floor : mean;
    }

    public boolean isNone() {
        return floor == 0 && mean == 0;
    }
}
