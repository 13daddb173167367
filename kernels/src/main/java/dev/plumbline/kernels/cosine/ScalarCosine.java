package dev.plumbline.kernels.cosine;

/** What one writes first: three float sums in one loop, norms computed anew for every pair. */
public final class ScalarCosine implements Cosine {
    @Override
    public void similarities(float[] query, CandidateRows rows, float[] out) {
        rows.requireFit(query, out, 1);
        for (int row = 0; row < rows.count(); row++) {
            out[row] = similarity(query, rows, row);
        }
    }

    private static float similarity(float[] query, CandidateRows rows, int row) {
        float[] values = rows.values();
        int start = row * rows.dimension();
        float dot = 0;
        float queryNorm = 0;
        float rowNorm = 0;
        for (int i = 0; i < query.length; i++) {
            float a = query[i];
            float b = values[start + i];
            dot += a * b;
            queryNorm += a * a;
            rowNorm += b * b;
        }
        double normA = Math.sqrt(queryNorm);
        double normB = Math.sqrt(rowNorm);
        if (Norm.isRegular(normA) && Norm.isRegular(normB)) {
            return (float) Math.max(-1, Math.min(1, dot / (normA * normB)));
        }
        return ReferenceCosine.similarity(query, 0, rows, row);
    }
}
