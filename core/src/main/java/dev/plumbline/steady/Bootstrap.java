package dev.plumbline.steady;

import dev.plumbline.stats.Interval;
import dev.plumbline.stats.Order;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The percentile bootstrap of the ratio of two means (Efron and Tibshirani 1993, chapter 13), both sides resampled. Each
 * segment is resampled once, so a whole fork costs 1,000 draws an iteration. The mean of a very long segment is normal
 * (central limit theorem) and drawn as such.
 */
final class Bootstrap {
    private static final int RESAMPLES = 1_000;
    private static final int NORMAL_FROM = 10_000;
    private static final long SEED = 0x5EED;
    private static final long LOW = 0xFFFF_FFFFL;

    private final double[] values;
    private final double[] lastMeans;

    /** @param from where the last segment begins */
    Bootstrap(double[] values, int from) {
        this.values = values;
        this.lastMeans = means(from, values.length);
    }

    /** The 95 % interval of mean(last segment) / mean([from, to)). */
    Interval lastOver(int from, int to) {
        double[] ratios = means(from, to);
        for (int i = 0; i < RESAMPLES; i++) {
            ratios[i] = lastMeans[i] / ratios[i];
        }
        double[] bounds = Order.quantiles(ratios, 0.025, 0.975);
        return new Interval(bounds[0], bounds[1]);
    }

    /** Seeded by the place of the segment: the same fork has the same answer, and no two segments the same draws. */
    private double[] means(int from, int to) {
        SplittableRandom random = new SplittableRandom(SEED + from);
        int size = to - from;
        double[] means = new double[RESAMPLES];
        if (size >= NORMAL_FROM) {
            double mean = Arrays.stream(values, from, to).average().orElseThrow();
            double squares = Arrays.stream(values, from, to)
                    .map(x -> (x - mean) * (x - mean))
                    .sum();
            double error = Math.sqrt(squares) / size;
            Arrays.setAll(means, i -> mean + error * random.nextGaussian());
            return means;
        }
        Arrays.setAll(means, i -> {
            double sum = 0;
            for (int k = size; k > 0; k -= 2) {
                long draw = random.nextLong();
                sum += values[from + place(draw >>> Integer.SIZE, size)];
                if (k > 1) {
                    sum += values[from + place(draw & LOW, size)];
                }
            }
            return sum / size;
        });
        return means;
    }

    /** One of {@code size} places by 32 random bits (Lemire, TOMACS 29, 2019): no division, and a bias of 1e-6 at most. */
    private static int place(long bits, int size) {
        return (int) ((bits * size) >>> Integer.SIZE);
    }
}
