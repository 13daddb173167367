package dev.plumbline.condition;

import java.util.Arrays;
import java.util.List;

/**
 * Whether a fork was still getting faster when its last iterations were measured. Scatter alone is never cold: a
 * neighbour makes iterations disagree, and more warm-up does not help against a neighbour.
 */
public final class Coldness {
    private static final int PARTS = 3;
    private static final int FEWEST = 3;
    private static final double STILL_FALLING = 0.95;
    private static final double FLOOR_QUANTILE = 0.10;

    private Coldness() {}

    /**
     * Whether the floor of the last third lies below .95 of that of the third before it, over undisturbed iterations.
     * With fewer than three of them in either third nothing can be said, and the fork is not cold.
     *
     * @param costs of the measured iterations, in their order
     * @param disturbed which of them were
     */
    public static boolean stillFalls(List<Double> costs, List<Boolean> disturbed) {
        int third = costs.size() / PARTS;
        int n = costs.size();
        double[] before = undisturbed(costs, disturbed, n - 2 * third, n - third);
        double[] last = undisturbed(costs, disturbed, n - third, n);
        return before.length >= FEWEST && last.length >= FEWEST && floor(last) < STILL_FALLING * floor(before);
    }

    /** How many iterations are the last third: at least the very last one. */
    public static int lastThird(int iterations) {
        return Math.max(1, iterations / PARTS);
    }

    private static double[] undisturbed(List<Double> costs, List<Boolean> disturbed, int from, int to) {
        return java.util.stream.IntStream.range(from, to)
                .filter(i -> !disturbed.get(i))
                .mapToDouble(costs::get)
                .filter(Double::isFinite)
                .toArray();
    }

    /** The 10 % quantile, type 7. */
    private static double floor(double[] costs) {
        double[] sorted = costs.clone();
        Arrays.sort(sorted);
        double place = FLOOR_QUANTILE * (sorted.length - 1);
        int below = (int) place;
        return below + 1 < sorted.length
                ? sorted[below] + (place - below) * (sorted[below + 1] - sorted[below])
                : sorted[below];
    }
}
