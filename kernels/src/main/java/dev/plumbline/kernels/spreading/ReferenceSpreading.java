package dev.plumbline.kernels.spreading;

/** The reference: the edge list in double, edge by edge. Every other implementation must agree with it. */
public final class ReferenceSpreading implements Spreading {
    private final EdgeList graph;
    private final Normalisation normalisation;
    private final double[] now;
    private final double[] next;

    /** For {@code graph}, which is not copied. */
    public ReferenceSpreading(EdgeList graph, Normalisation normalisation) {
        this.graph = graph;
        this.normalisation = normalisation;
        now = new double[graph.nodes()];
        next = new double[graph.nodes()];
    }

    @Override
    public void spread(float[] start, int steps, float[] out) {
        Lengths.require(start, out, graph.nodes());
        for (int node = 0; node < now.length; node++) {
            now[node] = start[node];
        }
        for (int step = 0; step < steps; step++) {
            iterate();
        }
        for (int node = 0; node < now.length; node++) {
            out[node] = (float) now[node];
        }
    }

    private void iterate() {
        System.arraycopy(now, 0, next, 0, now.length);
        for (int e = 0; e < graph.edges(); e++) {
            next[graph.targets()[e]] += graph.weights()[e] * now[graph.sources()[e]];
        }
        double largest = 1;
        for (double activation : next) {
            largest = Math.max(largest, activation);
        }
        double divisor = normalisation == Normalisation.MAXIMUM ? largest : 1;
        for (int node = 0; node < now.length; node++) {
            now[node] = next[node] / divisor;
        }
    }
}
