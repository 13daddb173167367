package dev.plumbline.trend;

import dev.plumbline.stats.Order;
import java.util.Arrays;

/**
 * The segmentation of a standardised series that minimises Σ min((z − μ)², 9) + β per change, exactly over the distinct
 * type-7 quantiles of z: an outlier costs at most 9, so it never buys a change of its own. O(n G) (Fearnhead and
 * Rigaill, JASA 114, 2019, with the functional pruning replaced by a grid).
 */
final class BiweightSegmentation {
    private static final int MOST_STEPS = 250;
    private static final double MOST_LOSS = 9;

    private final double[] z;
    private final double[] levels;

    BiweightSegmentation(double[] z) {
        this.z = z.clone();
        int steps = Math.min(z.length, MOST_STEPS);
        double[] probabilities = new double[steps + 1];
        Arrays.setAll(probabilities, i -> i / (double) steps);
        this.levels =
                Arrays.stream(Order.quantiles(z, probabilities)).distinct().toArray();
    }

    /** Where each new segment begins, ascending, without the first. */
    int[] changes(double penalty) {
        double[] cost = new double[levels.length];
        int[] begin = new int[levels.length];
        int[] beginBefore = new int[z.length];
        for (int t = 0; t < z.length; t++) {
            int cheapest = cheapest(cost);
            double restart = cost[cheapest] + penalty;
            beginBefore[t] = begin[cheapest];
            for (int k = 0; k < levels.length; k++) {
                if (restart < cost[k]) {
                    cost[k] = restart;
                    begin[k] = t;
                }
                double residual = z[t] - levels[k];
                cost[k] += Math.min(residual * residual, MOST_LOSS);
            }
        }
        return backwards(begin[cheapest(cost)], beginBefore);
    }

    private static int cheapest(double[] cost) {
        int best = 0;
        for (int k = 1; k < cost.length; k++) {
            if (cost[k] < cost[best]) {
                best = k;
            }
        }
        return best;
    }

    private static int[] backwards(int last, int[] beginBefore) {
        int[] found = new int[beginBefore.length];
        int count = 0;
        for (int at = last; at > 0; at = beginBefore[at]) {
            found[count++] = at;
        }
        int[] ascending = new int[count];
        for (int i = 0; i < count; i++) {
            ascending[i] = found[count - 1 - i];
        }
        return ascending;
    }
}
