package dev.plumbline.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Says what looks odd in the forks of one side. Odd values are shown and kept: removing them would hide the truth. */
final class ForkShape {
    private static final double FAR_FENCE = 3.0;
    private static final double OUTLYING_FORK = 3.5;
    private static final double CLUSTER_GAP = 4.0;
    private static final int FEWEST_FOR_FENCES = 5;

    private ForkShape() {}

    static List<Caveat> of(List<double[]> forks, String side) {
        List<Caveat> caveats = new ArrayList<>();
        long outliers = forks.stream().mapToLong(ForkShape::farOutliers).sum();
        if (outliers > 0) {
            caveats.add(new Caveat(
                    Caveat.Kind.OUTLYING_ITERATIONS,
                    side + ": " + outliers + (outliers == 1 ? " outlying iteration" : " outlying iterations")
                            + " kept"));
        }
        double[] levels = forks.stream()
                .mapToDouble(costs -> Math.log(Order.median(costs)))
                .toArray();
        if (isBimodal(levels)) {
            caveats.add(new Caveat(
                    Caveat.Kind.BIMODAL, side + ": forks fall into two clusters (bimodal JIT); more forks tell more"));
        } else if (outlyingForks(levels) == 1) {
            caveats.add(
                    new Caveat(Caveat.Kind.OUTLYING_FORK, side + ": one fork lies far from the others; measure again"));
        }
        return caveats;
    }

    /** Tukey's far fences, 3 IQR beyond the quartiles of the log values. */
    static long farOutliers(double[] costs) {
        if (costs.length < FEWEST_FOR_FENCES) {
            return 0;
        }
        double[] logs = Arrays.stream(costs).map(Math::log).toArray();
        double q1 = Order.quantile(logs, 0.25);
        double q3 = Order.quantile(logs, 0.75);
        double reach = FAR_FENCE * (q3 - q1);
        return Arrays.stream(logs).filter(y -> y < q1 - reach || y > q3 + reach).count();
    }

    /** Forks beyond 3.5 scaled MAD of the median of forks. */
    static long outlyingForks(double[] levels) {
        if (levels.length < FEWEST_FOR_FENCES) {
            return 0;
        }
        double centre = Order.median(levels);
        double reach = OUTLYING_FORK * Order.MAD_TO_DEVIATION * Order.medianAbsoluteDeviation(levels);
        return Arrays.stream(levels).filter(y -> Math.abs(y - centre) > reach).count();
    }

    /** The largest gap is over four times the median gap, with at least two forks on each side of it. */
    static boolean isBimodal(double[] levels) {
        if (levels.length < 4) {
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
        return twoOnEachSide && gaps[widest] > CLUSTER_GAP * Order.median(gaps);
    }
}
