package dev.plumbline.kernels.decay;

/** Whole-array transcendentals, one a loop: what the laws with a logarithm are put together from. */
public interface Passes {
    /** Writes ln(1 + {@code scale} · {@code x[i]}) to {@code out[i]} for all of {@code x}; the sum must be ≥ 1. */
    void logOnePlus(float[] x, float scale, float[] out);

    /** Replaces {@code x[i]} by {@code strengths[i]} · exp({@code scale} · {@code x[i]}) for all of {@code strengths}. */
    void exponential(float[] strengths, float scale, float[] x);
}
