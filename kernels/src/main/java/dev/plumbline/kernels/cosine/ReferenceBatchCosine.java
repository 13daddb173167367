package dev.plumbline.kernels.cosine;

/** The reference for several queries: one after the other. */
public final class ReferenceBatchCosine implements BatchCosine {
    @Override
    public void similarities(float[] queries, CandidateRows rows, float[] out) {
        rows.requireFit(queries, out, QUERIES);
        for (int query = 0; query < QUERIES; query++) {
            for (int row = 0; row < rows.count(); row++) {
                out[query * rows.count() + row] =
                        ReferenceCosine.similarity(queries, query * rows.dimension(), rows, row);
            }
        }
    }
}
