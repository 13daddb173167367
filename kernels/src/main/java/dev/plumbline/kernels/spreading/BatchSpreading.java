package dev.plumbline.kernels.spreading;

/** Several queries over one graph at once; each is what {@link Spreading} would make of it alone. */
public interface BatchSpreading {
    /** How many queries run at once. */
    int QUERIES = 16;

    /**
     * Spreads every query and writes its activations.
     *
     * @param starts activation of node {@code n} in query {@code q} at {@code n * 16 + q}; finite, non-negative
     * @param steps how many iterations, at least 0
     * @param out as {@code starts}; not the same array
     * @throws IllegalArgumentException when a length does not fit
     */
    void spread(float[] starts, int steps, float[] out);
}
