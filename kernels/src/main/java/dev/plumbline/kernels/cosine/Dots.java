package dev.plumbline.kernels.cosine;

/** Dot products of one query with consecutive rows, in float: where the time of a cosine goes. */
public interface Dots {
    /**
     * Writes query · row to {@code out[row]} for every row in [{@code from}, {@code to}). Lengths were checked before;
     * non-finite components give whatever float arithmetic gives.
     */
    void dots(float[] query, CandidateRows rows, int from, int to, float[] out);
}
