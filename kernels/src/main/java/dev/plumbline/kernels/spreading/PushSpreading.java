package dev.plumbline.kernels.spreading;

/** By source: every node adds to its targets. The writes jump. */
public final class PushSpreading implements Spreading {
    private final CompressedEdges edges;
    private final Normalisation normalisation;
    private final float[] now;
    private final float[] next;

    /** Lays {@code graph} out by source. */
    public PushSpreading(EdgeList graph, Normalisation normalisation) {
        edges = CompressedEdges.bySource(graph);
        this.normalisation = normalisation;
        now = new float[graph.nodes()];
        next = new float[graph.nodes()];
    }

    @Override
    public void spread(float[] start, int steps, float[] out) {
        Lengths.require(start, out, now.length);
        System.arraycopy(start, 0, now, 0, now.length);
        for (int step = 0; step < steps; step++) {
            push();
            divide();
        }
        System.arraycopy(now, 0, out, 0, now.length);
    }

    private void push() {
        System.arraycopy(now, 0, next, 0, now.length);
        int[] starts = edges.starts;
        int[] targets = edges.others;
        float[] weights = edges.weights;
        for (int source = 0; source < now.length; source++) {
            float activation = now[source];
            for (int e = starts[source]; e < starts[source + 1]; e++) {
                next[targets[e]] += weights[e] * activation;
            }
        }
    }

    private void divide() {
        float largest = 1;
        for (float activation : next) {
            largest = Math.max(largest, activation);
        }
        float divisor = normalisation == Normalisation.MAXIMUM ? largest : 1;
        for (int node = 0; node < now.length; node++) {
            now[node] = next[node] / divisor;
        }
    }
}
