package dev.plumbline.kernels.cosine;

/** Cosine similarity of several queries to many rows in one pass over the rows; else as {@link Cosine}. */
public interface BatchCosine {
    /** How many queries one pass takes. */
    int QUERIES = 16;

    /**
     * Writes the similarity of query {@code q} and row {@code i} to {@code out[q * rows.count() + i]}.
     *
     * @param queries {@value #QUERIES} queries, one after the other
     * @param out {@value #QUERIES} times as long as there are rows
     * @throws IllegalArgumentException when a length does not fit
     */
    void similarities(float[] queries, CandidateRows rows, float[] out);
}
