package dev.plumbline.chart.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A long series with the smallest and largest value of every block of 16, 256, 4096 and so on points, so that the
 * extremes of any stretch are found by looking at a few dozen numbers. Built once in a single pass; immutable.
 */
public final class SeriesPyramid {

    private static final int SHIFT = 4;
    private static final int BLOCK = 1 << SHIFT;

    private final double[] xs;
    private final List<double[]> minima = new ArrayList<>();
    private final List<double[]> maxima = new ArrayList<>();

    private SeriesPyramid(double[] xs, double[] ys) {
        this.xs = xs;
        minima.add(ys);
        maxima.add(ys);
        while (minima.get(minima.size() - 1).length > BLOCK) {
            addLevel(minima.get(minima.size() - 1), maxima.get(maxima.size() - 1));
        }
    }

    /** Keeps copies. {@code xs} never falls and is as long as {@code ys}; all values are finite. */
    public static SeriesPyramid of(double[] xs, double[] ys) {
        if (xs.length != ys.length) {
            throw new IllegalArgumentException(xs.length + " places for " + ys.length + " values");
        }
        for (int i = 0; i < xs.length; i++) {
            if (!Double.isFinite(xs[i]) || !Double.isFinite(ys[i]) || (i > 0 && xs[i] < xs[i - 1])) {
                throw new IllegalArgumentException("point " + i + " is not finite or out of order");
            }
        }
        return new SeriesPyramid(xs.clone(), ys.clone());
    }

    public int size() {
        return xs.length;
    }

    /** Place of point {@code index}. */
    public double x(int index) {
        return xs[index];
    }

    /** Value of point {@code index}. */
    public double y(int index) {
        return minima.get(0)[index];
    }

    /** The first point at or after {@code x}; {@link #size()} when there is none. */
    public int indexAt(double x) {
        int found = Arrays.binarySearch(xs, x);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && xs[found - 1] == x) {
            found--;
        }
        return found;
    }

    /** The smallest value of points {@code from} to before {@code to}; infinite when there are none. */
    public double min(int from, int to) {
        return extreme(minima, from, to, true);
    }

    /** The largest value of points {@code from} to before {@code to}; minus infinite when there are none. */
    public double max(int from, int to) {
        return extreme(maxima, from, to, false);
    }

    private static double extreme(List<double[]> levels, int from, int to, boolean least) {
        double best = least ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        int low = from;
        int high = to;
        for (int level = 0; low < high; level++) {
            double[] values = levels.get(level);
            boolean top = level == levels.size() - 1;
            while (low < high && (top || (low & (BLOCK - 1)) != 0)) {
                best = pick(best, values[low++], least);
            }
            while (low < high && (high & (BLOCK - 1)) != 0) {
                best = pick(best, values[--high], least);
            }
            low >>= SHIFT;
            high >>= SHIFT;
        }
        return best;
    }

    private void addLevel(double[] low, double[] high) {
        int blocks = (low.length + BLOCK - 1) >> SHIFT;
        double[] least = new double[blocks];
        double[] most = new double[blocks];
        for (int block = 0; block < blocks; block++) {
            int end = Math.min(low.length, (block + 1) << SHIFT);
            double min = low[block << SHIFT];
            double max = high[block << SHIFT];
            for (int i = (block << SHIFT) + 1; i < end; i++) {
                min = low[i] < min ? low[i] : min; // finite by contract, so Math.min's care for NaN is not needed
                max = high[i] > max ? high[i] : max;
            }
            least[block] = min;
            most[block] = max;
        }
        minima.add(least);
        maxima.add(most);
    }

    private static double pick(double one, double other, boolean least) {
        return least ? Math.min(one, other) : Math.max(one, other);
    }
}
