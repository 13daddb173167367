package dev.plumbline.kernels.cosine;

/** Cosine from float dot products and the norms of the rows, which are known. */
public final class DotCosine implements Cosine {
    private final Dots dots;

    /** Makes the dot products by {@code dots}. */
    public DotCosine(Dots dots) {
        this.dots = dots;
    }

    @Override
    public void similarities(float[] query, CandidateRows rows, float[] out) {
        rows.requireFit(query, out, 1);
        dots.dots(query, rows, 0, rows.count(), out);
        normalise(query, 0, rows, out, 0);
    }

    /**
     * Turns the dot products of one query, which start at {@code out[outStart]}, into similarities. What float
     * arithmetic cannot be trusted with is computed again by the reference; in ordinary data that is nothing.
     */
    static void normalise(float[] queries, int queryStart, CandidateRows rows, float[] out, int outStart) {
        double norm = Norm.of(queries, queryStart, rows.dimension());
        if (!Norm.isRegular(norm)) {
            for (int row = 0; row < rows.count(); row++) {
                out[outStart + row] = ReferenceCosine.similarity(queries, queryStart, rows, row);
            }
            return;
        }
        double inverse = 1 / norm;
        double[] inverseNorms = rows.inverseNorms();
        for (int row = 0; row < inverseNorms.length; row++) {
            double cosine = out[outStart + row] * inverse * inverseNorms[row];
            out[outStart + row] = (float) Math.max(-1, Math.min(1, cosine));
        }
        for (int row : rows.irregular()) {
            out[outStart + row] = ReferenceCosine.similarity(queries, queryStart, rows, row);
        }
    }
}
