package dev.plumbline.kernels.spreading;

/** By target: every node collects from its sources, so that its sum stays in a register. The reads jump. */
public final class PullSpreading implements Spreading {
    private final CompressedEdges edges;
    private final Normalisation normalisation;
    private final float[] now;
    private final float[] next;

    /** Lays {@code graph} out by target. */
    public PullSpreading(EdgeList graph, Normalisation normalisation) {
        edges = CompressedEdges.byTarget(graph);
        this.normalisation = normalisation;
        now = new float[graph.nodes()];
        next = new float[graph.nodes()];
    }

    @Override
    public void spread(float[] start, int steps, float[] out) {
        Lengths.require(start, out, now.length);
        System.arraycopy(start, 0, now, 0, now.length);
        for (int step = 0; step < steps; step++) {
            float largest = pull();
            float divisor = normalisation == Normalisation.MAXIMUM ? largest : 1;
            for (int node = 0; node < now.length; node++) {
                now[node] = next[node] / divisor;
            }
        }
        System.arraycopy(now, 0, out, 0, now.length);
    }

    /** Writes the sums to {@code next}; returns the largest, at least 1. */
    private float pull() {
        int[] starts = edges.starts;
        int[] sources = edges.others;
        float[] weights = edges.weights;
        float largest = 1;
        for (int target = 0; target < next.length; target++) {
            float sum = now[target];
            for (int e = starts[target]; e < starts[target + 1]; e++) {
                sum += weights[e] * now[sources[e]];
            }
            next[target] = sum;
            largest = Math.max(largest, sum);
        }
        return largest;
    }
}
