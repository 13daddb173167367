package dev.plumbline.kernels.spreading;

import java.util.Arrays;

/** The reference of the {@link DepthRule}: the whole edge list for every depth, in double. */
public final class ReferenceDepthSpreading implements Spreading {
    private final EdgeList graph;
    private final double[] front;
    private final double[] next;
    private final double[] total;

    /** For {@code graph}, which is not copied. */
    public ReferenceDepthSpreading(EdgeList graph) {
        this.graph = graph;
        front = new double[graph.nodes()];
        next = new double[graph.nodes()];
        total = new double[graph.nodes()];
    }

    @Override
    public void spread(float[] start, int steps, float[] out) {
        Lengths.require(start, out, graph.nodes());
        for (int node = 0; node < front.length; node++) {
            front[node] = start[node];
            total[node] = start[node];
        }
        for (int depth = 1; depth <= steps; depth++) {
            descend(DepthRule.factor(depth));
        }
        for (int node = 0; node < total.length; node++) {
            out[node] = (float) total[node];
        }
    }

    private void descend(double factor) {
        Arrays.fill(next, 0);
        for (int e = 0; e < graph.edges(); e++) {
            double activation = front[graph.sources()[e]];
            if (activation >= DepthRule.THRESHOLD) {
                next[graph.targets()[e]] += factor * graph.weights()[e] * activation;
            }
        }
        for (int node = 0; node < front.length; node++) {
            front[node] = next[node];
            total[node] += next[node];
        }
    }
}
