package dev.plumbline.trend;

import dev.plumbline.stats.Order;
import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The Theil-Sen slope (the median of the slopes of all pairs, Sen, JASA 63, 1968) and the Mann-Kendall test (Kendall,
 * Rank Correlation Methods, 1975, with ties and continuity correction) of a regime.
 *
 * @param slope change of the value a run
 * @param p two-sided
 */
record MonotoneTrend(double slope, double p) {
    static final int FEWEST_RUNS = 6;
    /** All pairs of so many are half a million; a longer regime is thinned to medians of as many blocks. */
    private static final int MOST_POINTS = 1_000;

    /** @param places of the values in the series, ascending: a dropped run leaves a gap */
    static MonotoneTrend of(double[] values, int[] places) {
        if (values.length < FEWEST_RUNS) {
            return new MonotoneTrend(Double.NaN, Double.NaN);
        }
        return new MonotoneTrend(slope(values, places), significance(values));
    }

    private static double slope(double[] values, int[] places) {
        int points = Math.min(values.length, MOST_POINTS);
        double[] x = new double[points];
        double[] y = new double[points];
        for (int i = 0; i < points; i++) {
            int from = (int) ((long) i * values.length / points);
            int to = (int) ((i + 1L) * values.length / points);
            x[i] = (places[from] + places[to - 1]) / 2.0;
            y[i] = Order.median(Arrays.copyOfRange(values, from, to));
        }
        double[] slopes = new double[points * (points - 1) / 2];
        int count = 0;
        for (int i = 0; i < points; i++) {
            for (int j = i + 1; j < points; j++) {
                slopes[count++] = (y[j] - y[i]) / (x[j] - x[i]);
            }
        }
        return Order.median(slopes);
    }

    private static double significance(double[] values) {
        long n = values.length;
        double[] sorted = values.clone();
        long descents = descents(sorted, new double[sorted.length], 0, sorted.length);
        double ties = 0;
        double tieTerm = 0;
        for (int i = 0; i < sorted.length; ) {
            int j = i;
            while (j < sorted.length && sorted[j] == sorted[i]) {
                j++;
            }
            double t = j - i;
            ties += t * (t - 1) / 2;
            tieTerm += t * (t - 1) * (2 * t + 5);
            i = j;
        }
        double s = n * (n - 1) / 2.0 - ties - 2.0 * descents;
        double variance = (n * (n - 1.0) * (2 * n + 5) - tieTerm) / 18;
        if (s == 0 || variance == 0) {
            return 1;
        }
        double z = (Math.abs(s) - 1) / Math.sqrt(variance);
        return Math.min(1, 2 * NormalDistribution.of(0, 1).survivalProbability(z));
    }

    /** Pairs in which the later value is the smaller one, counted while merging; the range is sorted afterwards. */
    private static long descents(double[] values, double[] spare, int from, int to) {
        if (to - from < 2) {
            return 0;
        }
        int middle = (from + to) >>> 1;
        long count = descents(values, spare, from, middle) + descents(values, spare, middle, to);
        System.arraycopy(values, from, spare, from, to - from);
        int left = from;
        int right = middle;
        for (int i = from; i < to; i++) {
            boolean takesLeft = left < middle && (right == to || spare[left] <= spare[right]);
            if (takesLeft) {
                values[i] = spare[left++];
            } else {
                count += middle - left;
                values[i] = spare[right++];
            }
        }
        return count;
    }
}
