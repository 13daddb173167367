package dev.plumbline.stats.estimate;

import dev.plumbline.stats.Interval;
import dev.plumbline.stats.StudentT;
import java.util.Arrays;

/**
 * Two samples compared by their 20 % trimmed means with unequal variances (Yuen, Biometrika 61, 1974, equations 2.1 and
 * 2.2): a Welch test that a few outliers on either side cannot sway. The variance of a trimmed mean is that of the
 * winsorised values.
 *
 * @param difference trimmed mean of the second sample − that of the first
 * @param standardError of the difference
 * @param degrees degrees of freedom of Student's t; NaN when both samples are constant
 * @param p two-sided; NaN when a sample has fewer than two values
 */
public record YuenTest(double difference, double standardError, double degrees, double p) {
    private static final double TRIMMED = 0.2;

    /** The trimmed mean of a sample and the squared standard error of it. */
    private record Trimmed(int kept, double mean, double errorSquared) {
        static Trimmed of(double[] values) {
            int n = values.length;
            int cut = (int) (TRIMMED * n);
            int kept = n - 2 * cut;
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            double mean = Arrays.stream(sorted, cut, n - cut).average().orElse(Double.NaN);
            Arrays.fill(sorted, 0, cut, sorted[cut]);
            Arrays.fill(sorted, n - cut, n, sorted[n - cut - 1]);
            double winsorised = Arrays.stream(sorted).average().orElse(Double.NaN);
            double squares = sorted[0] == sorted[n - 1]
                    ? 0
                    : Arrays.stream(sorted)
                            .map(x -> (x - winsorised) * (x - winsorised))
                            .sum();
            return new Trimmed(kept, mean, squares / kept / (kept - 1));
        }
    }

    /** Compares two samples; with fewer than two values on a side there is a difference, but no test of it. */
    public static YuenTest of(double[] first, double[] second) {
        if (first.length < 2 || second.length < 2) {
            double none = Double.NaN;
            return new YuenTest(average(second) - average(first), none, none, none);
        }
        Trimmed a = Trimmed.of(first);
        Trimmed b = Trimmed.of(second);
        double difference = b.mean - a.mean;
        double squared = a.errorSquared + b.errorSquared;
        if (squared == 0) {
            return new YuenTest(difference, 0, Double.NaN, difference == 0 ? 1 : 0);
        }
        double degrees = squared
                * squared
                / (a.errorSquared * a.errorSquared / (a.kept - 1) + b.errorSquared * b.errorSquared / (b.kept - 1));
        double error = Math.sqrt(squared);
        return new YuenTest(difference, error, degrees, StudentT.twoSided(difference / error, degrees));
    }

    private static double average(double[] values) {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }

    /** The interval of the difference that covers with 1 − 2·tail. */
    public Interval interval(double tail) {
        if (Double.isNaN(p)) {
            return Interval.UNKNOWN;
        }
        double half = standardError == 0 ? 0 : StudentT.quantile(1 - tail, degrees) * standardError;
        return new Interval(difference - half, difference + half);
    }
}
