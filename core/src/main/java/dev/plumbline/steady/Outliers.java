package dev.plumbline.steady;

import dev.plumbline.stats.Order;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Iterations that a segmentation must not see: beyond median ± 3 (Q99 − Q1) of any window of 200 consecutive iterations
 * (Barrett et al., OOPSLA 2017). Windows begin behind the early warm-up, which is slow for a reason.
 */
final class Outliers {
    private static final int WINDOW = 200;
    private static final double ITERATION_SECONDS = 0.1;
    private static final double REACH = 3;

    private Outliers() {}

    /** Places of the iterations that remain, ascending. */
    static int[] without(double[] seconds) {
        boolean[] outlying = new boolean[seconds.length];
        int skip = skip(seconds);
        if (skip + WINDOW <= seconds.length) {
            double[] window = Arrays.copyOfRange(seconds, skip, skip + WINDOW);
            Arrays.sort(window);
            mark(seconds, skip, window, outlying);
            for (int from = skip + 1; from + WINDOW <= seconds.length; from++) {
                replace(window, seconds[from - 1], seconds[from + WINDOW - 1]);
                mark(seconds, from, window, outlying);
            }
        }
        return IntStream.range(0, seconds.length).filter(i -> !outlying[i]).toArray();
    }

    /** How many iterations may be early warm-up: the more operations an iteration holds, the fewer. */
    static int skip(double[] seconds) {
        double mean = Arrays.stream(seconds).average().orElse(ITERATION_SECONDS);
        return (int) Math.ceil(WINDOW / Math.log(1 + Math.ceil(ITERATION_SECONDS / mean)));
    }

    private static void mark(double[] seconds, int from, double[] window, boolean[] outlying) {
        double range = Order.ofSorted(window, 0.99) - Order.ofSorted(window, 0.01);
        if (range == 0) {
            return;
        }
        double low = Order.ofSorted(window, 0.5) - REACH * range;
        double high = Order.ofSorted(window, 0.5) + REACH * range;
        if (window[0] >= low && window[WINDOW - 1] <= high) {
            return;
        }
        for (int i = from; i < from + WINDOW; i++) {
            outlying[i] |= seconds[i] < low || seconds[i] > high;
        }
    }

    /** Keeps the window sorted while it moves on by one. */
    private static void replace(double[] window, double leaving, double entering) {
        int at = Arrays.binarySearch(window, leaving);
        for (; at + 1 < WINDOW && window[at + 1] < entering; at++) {
            window[at] = window[at + 1];
        }
        for (; at > 0 && window[at - 1] > entering; at--) {
            window[at] = window[at - 1];
        }
        window[at] = entering;
    }
}
