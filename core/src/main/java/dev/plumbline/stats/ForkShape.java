package dev.plumbline.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Says what looks odd in the forks of one side. Odd values are shown and kept: removing them would hide the truth. What
 * is no more than the smallest effect away is not odd, however little the rest scatters.
 */
final class ForkShape {
    private static final double SMALLEST_DISTANCE = Math.log1p(Rule.DEFAULT.minEffect());
    private static final int FEWEST_FOR_FENCES = 5;
    private static final int FEWEST_FOR_CLUSTERS = 4;

    private ForkShape() {}

    static List<Caveat> of(List<double[]> forks, String side) {
        List<Caveat> caveats = new ArrayList<>();
        long outliers = farOutliers(forks);
        if (outliers > 0) {
            caveats.add(new Caveat(
                    Caveat.Kind.OUTLYING_ITERATIONS,
                    side + ": " + outliers + (outliers == 1 ? " outlying iteration" : " outlying iterations")
                            + " kept"));
        }
        double[] levels = forks.stream()
                .mapToDouble(Order::median)
                .filter(median -> median > 0)
                .map(Math::log)
                .toArray();
        if (isBimodal(levels)) {
            caveats.add(new Caveat(Caveat.Kind.BIMODAL, side + ": forks fall into two clusters; more forks tell more"));
        } else if (outlyingForks(levels) == 1) {
            caveats.add(
                    new Caveat(Caveat.Kind.OUTLYING_FORK, side + ": one fork lies far from the others; measure again"));
        }
        return caveats;
    }

    /** Iterations beyond the fences of their fork (Tukey 1977), on the log values. */
    static long farOutliers(List<double[]> forks) {
        long outliers = 0;
        for (double[] costs : forks) {
            outliers += costs.length < FEWEST_FOR_FENCES ? 0 : farOutliers(costs, forks.size());
        }
        return outliers;
    }

    private static long farOutliers(double[] costs, int forks) {
        double[] logs =
                Arrays.stream(costs).filter(cost -> cost > 0).map(Math::log).toArray();
        if (logs.length < FEWEST_FOR_FENCES) {
            return 0;
        }
        double[] quartiles = Order.quantiles(logs, 0.25, 0.5, 0.75);
        double reach = DoubtLimits.fence(forks, logs.length) * (quartiles[2] - quartiles[0]);
        return Arrays.stream(logs)
                .filter(y -> y < quartiles[0] - reach || y > quartiles[2] + reach)
                .filter(y -> Math.abs(y - quartiles[1]) >= SMALLEST_DISTANCE)
                .count();
    }

    /** Forks far from the median of forks, in scaled MADs. */
    static long outlyingForks(double[] levels) {
        if (levels.length < FEWEST_FOR_FENCES) {
            return 0;
        }
        double centre = Order.median(levels);
        double reach =
                DoubtLimits.farFork(levels.length) * Order.MAD_TO_DEVIATION * Order.medianAbsoluteDeviation(levels);
        return Arrays.stream(levels)
                .map(y -> Math.abs(y - centre))
                .filter(distance -> distance > reach && distance >= SMALLEST_DISTANCE)
                .count();
    }

    /** The largest gap, with at least two forks on each side of it, is far wider than the median gap. */
    static boolean isBimodal(double[] levels) {
        if (levels.length < FEWEST_FOR_CLUSTERS) {
            return false;
        }
        double[] sorted = levels.clone();
        Arrays.sort(sorted);
        double[] gaps = new double[sorted.length - 1];
        int widest = 0;
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = sorted[i + 1] - sorted[i];
            widest = gaps[i] > gaps[widest] ? i : widest;
        }
        boolean twoOnEachSide = widest >= 1 && widest <= gaps.length - 2;
        return twoOnEachSide
                && gaps[widest] >= SMALLEST_DISTANCE
                && gaps[widest] > DoubtLimits.gap(levels.length) * Order.median(gaps);
    }
}
