package dev.plumbline.kernels.cosine;

/** The reference: written to be read, never tuned. Every other implementation must agree with it. */
public final class ReferenceCosine implements Cosine {
    @Override
    public void similarities(float[] query, CandidateRows rows, float[] out) {
        rows.requireFit(query, out, 1);
        for (int row = 0; row < rows.count(); row++) {
            out[row] = similarity(query, 0, rows, row);
        }
    }

    /** The similarity of one row and the query that starts at {@code queryStart}. */
    static float similarity(float[] queries, int queryStart, CandidateRows rows, int row) {
        double dot = 0;
        double queryNorm = 0;
        double rowNorm = 0;
        for (int i = 0; i < rows.dimension(); i++) {
            double a = queries[queryStart + i];
            double b = rows.values()[row * rows.dimension() + i];
            dot += a * b;
            queryNorm += a * a;
            rowNorm += b * b;
        }
        double cosine = dot / (StrictMath.sqrt(queryNorm) * StrictMath.sqrt(rowNorm));
        return Double.isFinite(cosine) ? (float) Math.max(-1, Math.min(1, cosine)) : 0;
    }
}
