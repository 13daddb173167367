package dev.plumbline.steady;

/**
 * The knee of a convex falling curve: Kneedle with sensitivity 1 (Satopaa, Albrecht, Irwin and Raghavan, ICDCSW 2011).
 * Both axes are scaled to 0 … 1, and the curve's depth below the diagonal is followed from the right; a local maximum is
 * the knee once the depth has fallen by a mean step from it.
 */
final class Knee {
    static final int NONE = -1;

    private Knee() {}

    /**
     * The place of the first knee from the right, or {@link #NONE}.
     *
     * @param x strictly ascending
     * @param y falling
     */
    static int fromTheRight(double[] x, double[] y) {
        int last = x.length - 1;
        if (last < 2 || x[0] == x[last] || y[0] == y[last]) {
            return NONE;
        }
        double[] depth = new double[x.length];
        for (int i = 0; i <= last; i++) {
            depth[i] = 1 - (y[i] - y[last]) / (y[0] - y[last]) - (x[i] - x[0]) / (x[last] - x[0]);
        }
        double threshold = Double.NEGATIVE_INFINITY; // nothing to fall below, before the first maximum
        int knee = NONE;
        for (int i = last; i > 0; i--) {
            double before = i == last ? depth[i] : depth[i + 1];
            if (depth[i] >= before && depth[i] >= depth[i - 1]) {
                threshold = depth[i] - 1.0 / last;
                knee = i;
            }
            if (knee != NONE && depth[i] <= before && depth[i] <= depth[i - 1]) {
                threshold = 0; // a new hollow: only below the diagonal does the old maximum still count
            }
            if (depth[i - 1] < threshold) {
                return knee;
            }
        }
        return NONE;
    }
}
