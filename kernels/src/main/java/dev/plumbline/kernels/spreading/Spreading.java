package dev.plumbline.kernels.spreading;

/** Spreading activation over the graph this object was made for. Not thread-safe: it owns its working arrays. */
public interface Spreading {
    /**
     * Spreads {@code start} and writes the activations to {@code out}.
     *
     * @param start one finite, non-negative activation a node
     * @param steps how many iterations, or how deep under the {@link DepthRule}; at least 0
     * @param out one activation a node; not {@code start}
     * @throws IllegalArgumentException when a length does not fit
     */
    void spread(float[] start, int steps, float[] out);
}
