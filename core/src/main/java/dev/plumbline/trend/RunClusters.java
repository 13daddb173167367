package dev.plumbline.trend;

import java.util.Arrays;

/**
 * Whether the runs of a level fall into two clusters. The rule for forks (a gap of four times the median gap) would find
 * them in any twenty runs, because gaps become smaller with every run; here the widest gap must be wider than twice the
 * standard deviation within either cluster, with a tenth of the runs and at least two on each side.
 */
final class RunClusters {
    private static final int FEWEST = 4;
    private static final double LEAST_SHARE = 0.1;
    private static final double WIDE = 2;

    private RunClusters() {}

    static boolean areTwo(double[] logs) {
        if (logs.length < FEWEST) {
            return false;
        }
        double[] sorted = logs.clone();
        Arrays.sort(sorted);
        int least = Math.max(2, (int) Math.ceil(LEAST_SHARE * sorted.length));
        int cut = least;
        for (int i = least; i <= sorted.length - least; i++) {
            cut = gap(sorted, i) > gap(sorted, cut) ? i : cut;
        }
        double scatter = Math.max(deviation(sorted, 0, cut), deviation(sorted, cut, sorted.length));
        return scatter > 0 && gap(sorted, cut) > WIDE * scatter;
    }

    private static double gap(double[] sorted, int at) {
        return sorted[at] - sorted[at - 1];
    }

    private static double deviation(double[] sorted, int from, int to) {
        double mean = Arrays.stream(sorted, from, to).average().orElse(Double.NaN);
        double squares = Arrays.stream(sorted, from, to)
                .map(y -> (y - mean) * (y - mean))
                .sum();
        return Math.sqrt(squares / (to - from - 1));
    }
}
