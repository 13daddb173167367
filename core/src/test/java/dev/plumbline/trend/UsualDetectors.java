package dev.plumbline.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Ways to find changes that are in use today, to be measured on the same data. */
final class UsualDetectors {
    private static final int PERMUTATIONS = 99;
    private static final double ALPHA = 0.05;
    private static final int BASELINE = 10;

    private UsualDetectors() {}

    /** A run that costs 5 % more or less than the one before it. */
    static List<Integer> fivePercent(double[] series) {
        List<Integer> found = new ArrayList<>();
        for (int i = 1; i < series.length; i++) {
            if (Math.abs(series[i] / series[i - 1] - 1) > 0.05) {
                found.add(i);
            }
        }
        return found;
    }

    /** Page's tabular CUSUM, k = ½ and h = 5 standard deviations of the last ten runs; begins anew after an alarm. */
    static List<Integer> cusum(double[] series) {
        List<Integer> found = new ArrayList<>();
        for (int from = 0; from + BASELINE < series.length; ) {
            double[] base = Arrays.copyOfRange(series, from, from + BASELINE);
            double mean = Arrays.stream(base).average().orElseThrow();
            double sd = Math.sqrt(
                    Arrays.stream(base).map(x -> (x - mean) * (x - mean)).sum() / (BASELINE - 1));
            int change = alarm(series, from + BASELINE, mean, sd);
            if (change < 0) {
                return found;
            }
            found.add(change);
            from = change;
        }
        return found;
    }

    /** Where the sum that reached h last left zero. */
    private static int alarm(double[] series, int from, double mean, double sd) {
        double up = 0;
        double down = 0;
        int upSince = from;
        int downSince = from;
        for (int i = from; i < series.length; i++) {
            double z = (series[i] - mean) / sd;
            upSince = up == 0 ? i : upSince;
            downSince = down == 0 ? i : downSince;
            up = Math.max(0, up + z - 0.5);
            down = Math.max(0, down - z - 0.5);
            if (up > 5) {
                return upSince;
            }
            if (down > 5) {
                return downSince;
            }
        }
        return -1;
    }

    /** E-divisive with a permutation test (Matteson and James 2014; as MongoDB uses it, Daly et al. 2020), α exponent 1. */
    static List<Integer> eDivisive(double[] series, long seed) {
        List<Integer> found = new ArrayList<>();
        divide(series, 0, series.length, new Random(seed), found);
        found.sort(null);
        return found;
    }

    private static void divide(double[] series, int from, int to, Random random, List<Integer> found) {
        double[] part = Arrays.copyOfRange(series, from, to);
        double[] best = bestCut(part);
        int more = 0;
        double[] shuffled = part.clone();
        for (int k = 0; k < PERMUTATIONS && part.length >= 2 * 3; k++) {
            shuffle(shuffled, random);
            more += bestCut(shuffled)[1] >= best[1] ? 1 : 0;
        }
        if (part.length >= 2 * 3 && (more + 1.0) / (PERMUTATIONS + 1) <= ALPHA) {
            int cut = from + (int) best[0];
            found.add(cut);
            divide(series, from, cut, random, found);
            divide(series, cut, to, random, found);
        }
    }

    /** The cut with the largest energy statistic, and that statistic; O(n²). */
    private static double[] bestCut(double[] x) {
        int n = x.length;
        double[] toLeft = new double[n];
        double[] toAll = new double[n];
        double all = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double distance = Math.abs(x[i] - x[j]);
                toLeft[i] += j < i ? distance : 0;
                toAll[i] += distance;
            }
            all += toAll[i] / 2;
        }
        double left = 0;
        double right = all;
        double[] best = {0, Double.NEGATIVE_INFINITY};
        for (int cut = 1; cut < n; cut++) {
            left += toLeft[cut - 1];
            right -= toAll[cut - 1] - toLeft[cut - 1];
            double m = cut;
            double k = n - cut;
            double between = all - left - right;
            if (cut >= 3 && k >= 3) {
                double energy = 2 * between / (m * k) - left * 2 / (m * (m - 1)) - right * 2 / (k * (k - 1));
                double q = m * k / (m + k) * energy;
                best = q > best[1] ? new double[] {cut, q} : best;
            }
        }
        return best;
    }

    private static void shuffle(double[] x, Random random) {
        for (int i = x.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            double kept = x[i];
            x[i] = x[j];
            x[j] = kept;
        }
    }
}
