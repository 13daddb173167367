package dev.plumbline.kernels.cosine;

/**
 * Cosine similarity of one query to many rows.
 *
 * <p>A query or row that is empty, of zero norm, or holds a NaN or an infinite component gives 0. Every result lies in
 * [−1, 1].
 */
public interface Cosine {
    /**
     * Writes the similarity of {@code query} and row {@code i} to {@code out[i]}.
     *
     * @param query as many components as a row
     * @param out at least as long as there are rows; longer tails stay untouched
     * @throws IllegalArgumentException when a length does not fit
     */
    void similarities(float[] query, CandidateRows rows, float[] out);
}
