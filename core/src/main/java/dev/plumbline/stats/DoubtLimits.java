package dev.plumbline.stats;

/**
 * How odd the forks of one side may look before a reader is told. Each limit is the .992 quantile of its statistic under
 * normal noise at that number of forks and iterations, simulated (400,000 draws and more; {@code DoubtLimitsTest} draws
 * them anew): three doubts on two sides then stand at no more than one clean row in twenty. Fixed limits stood at nearly
 * every row.
 */
final class DoubtLimits {
    private static final int[] FORKS = {1, 2, 3, 5, 7, 10, 15, 20, 30};
    private static final int[] ITERATIONS = {5, 7, 10, 15, 20, 30, 50, 100};

    /** Distance of the farthest iteration of any fork from its near quartile, in interquartile ranges. */
    private static final double[][] FENCE = {
        {15.31, 22.09, 27.19, 34.92, 41.01, 49.67, 61.91, 72.03, 93.63},
        {5.47, 6.75, 7.63, 8.76, 9.59, 10.57, 11.89, 12.98, 14.48},
        {4.97, 5.90, 6.54, 7.40, 8.02, 8.65, 9.47, 9.99, 10.93},
        {3.85, 4.40, 4.75, 5.17, 5.44, 5.80, 6.25, 6.54, 6.97},
        {3.50, 3.92, 4.18, 4.50, 4.74, 4.95, 5.22, 5.46, 5.78},
        {3.17, 3.48, 3.67, 3.91, 4.07, 4.26, 4.44, 4.59, 4.85},
        {2.92, 3.14, 3.27, 3.43, 3.54, 3.65, 3.78, 3.88, 4.04},
        {2.75, 2.92, 3.02, 3.13, 3.21, 3.30, 3.40, 3.46, 3.55}
    };

    private static final int FEWEST_FORKS = 4;

    /** Distance of the farthest fork from the median of forks, in scaled MADs; from 4 forks on. */
    private static final double[] FAR_FORK = {
        17.87, 20.73, 10.80, 11.70, 8.43, 8.72, 7.30, 7.44, 6.59, 6.71, 6.16, 6.21, 5.85, 5.87, 5.58, 5.61, 5.42, 5.44,
        5.25, 5.29, 5.15, 5.19, 5.05, 5.08, 4.98, 4.98, 4.91
    };

    /** The widest gap between forks with two on each side, in median gaps; from 4 forks on. */
    private static final double[] GAP = {
        10.03, 8.52, 12.08, 10.30, 12.09, 10.98, 12.27, 11.60, 12.63, 12.09, 12.95, 12.70, 13.51, 13.28, 13.90, 13.95,
        14.53, 14.48, 15.14, 15.23, 15.75, 15.95, 16.37, 16.52, 17.04, 17.27, 17.67
    };

    /** By how much the limit of the gap grows with each fork beyond the table. */
    private static final double GAP_A_FORK = 0.25;

    private DoubtLimits() {}

    /** @param iterations of the fork with fewest, at least 5 */
    static double fence(int forks, int iterations) {
        return FENCE[below(ITERATIONS, iterations)][above(FORKS, forks)];
    }

    static double farFork(int forks) {
        return FAR_FORK[Math.min(Math.max(forks, FEWEST_FORKS), FEWEST_FORKS + FAR_FORK.length - 1) - FEWEST_FORKS];
    }

    static double gap(int forks) {
        int last = FEWEST_FORKS + GAP.length - 1;
        return forks <= last
                ? GAP[Math.max(forks, FEWEST_FORKS) - FEWEST_FORKS]
                : GAP[GAP.length - 1] + GAP_A_FORK * (forks - last);
    }

    /** The largest size of the table that is not larger: fewer iterations scatter more, so the limit is safe. */
    private static int below(int[] sizes, int size) {
        int index = 0;
        while (index + 1 < sizes.length && sizes[index + 1] <= size) {
            index++;
        }
        return index;
    }

    private static int above(int[] sizes, int size) {
        int index = 0;
        while (index + 1 < sizes.length && sizes[index] < size) {
            index++;
        }
        return index;
    }
}
