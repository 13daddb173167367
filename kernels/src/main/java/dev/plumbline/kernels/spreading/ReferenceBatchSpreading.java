package dev.plumbline.kernels.spreading;

/** The reference for several queries: one after the other, each by {@link ReferenceSpreading}. */
public final class ReferenceBatchSpreading implements BatchSpreading {
    private final Spreading single;
    private final float[] start;
    private final float[] result;

    /** For {@code graph}, which is not copied. */
    public ReferenceBatchSpreading(EdgeList graph, Normalisation normalisation) {
        single = new ReferenceSpreading(graph, normalisation);
        start = new float[graph.nodes()];
        result = new float[graph.nodes()];
    }

    @Override
    public void spread(float[] starts, int steps, float[] out) {
        Lengths.require(starts, out, start.length * QUERIES);
        for (int query = 0; query < QUERIES; query++) {
            for (int node = 0; node < start.length; node++) {
                start[node] = starts[node * QUERIES + query];
            }
            single.spread(start, steps, result);
            for (int node = 0; node < start.length; node++) {
                out[node * QUERIES + query] = result[node];
            }
        }
    }
}
