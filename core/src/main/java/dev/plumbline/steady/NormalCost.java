package dev.plumbline.steady;

import java.util.Arrays;

/**
 * Twice the negative log-likelihood of a segment under a normal law with its own mean and variance: m (ln 2π + ln s² +
 * 1), s² the maximum-likelihood variance of the m values of the segment. A segment without scatter gets the variance
 * 1e-11 s², as in R's changepoint, so that two equal readings do not make a perfect segment.
 */
final class NormalCost implements SegmentCost {
    private static final double LEAST_VARIANCE = 1e-11;
    private static final double CONSTANT = Math.log(2 * Math.PI) + 1;
    /** Below this share of the second moment the sums of a segment have lost too many digits. */
    private static final double TRUSTED = 1e-9;

    private final double[] values;
    private final double[] sums;
    private final double[] squares;
    private final int[] endOfRun;
    /** 1/m: a division costs as much as all the rest. */
    private final double[] reciprocals;

    /** @param seconds a segment's variance does not depend on their level, so it is taken off to keep digits */
    NormalCost(double[] seconds, double level) {
        int n = seconds.length;
        values = Arrays.stream(seconds).map(x -> x - level).toArray();
        sums = new double[n + 1];
        squares = new double[n + 1];
        endOfRun = new int[n];
        reciprocals = new double[n + 1];
        Arrays.setAll(reciprocals, m -> 1.0 / m);
        for (int i = 0; i < n; i++) {
            sums[i + 1] = sums[i] + values[i];
            squares[i + 1] = squares[i] + values[i] * values[i];
        }
        for (int i = n - 1; i >= 0; i--) {
            endOfRun[i] = i + 1 < n && values[i + 1] == values[i] ? endOfRun[i + 1] : i + 1;
        }
    }

    @Override
    public int size() {
        return values.length;
    }

    /** Whether [from, to) has no scatter of its own, so that its cost is a convention and bounds nothing. */
    @Override
    public boolean isFlat(int from, int to) {
        return to - from < 2 || endOfRun[from] >= to;
    }

    @Override
    public double of(int from, int to) {
        int m = to - from;
        if (endOfRun[from] >= to) {
            return m * (CONSTANT + Math.log(LEAST_VARIANCE));
        }
        double sum = sums[to] - sums[from];
        double second = squares[to] - squares[from];
        double scatter = second - sum * sum * reciprocals[m];
        double variance = scatter < TRUSTED * second ? exactVariance(from, to) : scatter * reciprocals[m];
        return m * (CONSTANT + FastLogarithm.of(variance));
    }

    private double exactVariance(int from, int to) {
        double mean = 0;
        for (int i = from; i < to; i++) {
            mean += values[i] / (to - from);
        }
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += (values[i] - mean) * (values[i] - mean);
        }
        return sum > 0 ? sum / (to - from) : LEAST_VARIANCE;
    }
}
