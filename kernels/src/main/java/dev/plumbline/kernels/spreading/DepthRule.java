package dev.plumbline.kernels.spreading;

/**
 * The depth-limited rule. With f₀ = start: f_d = exp(−{@value #FADING}·d) · Wᵀg, where g is f_{d−1} without the entries
 * below {@value #THRESHOLD}; the result is the sum of all f. It ends at the depth asked for, or when nothing is left
 * above the threshold.
 */
final class DepthRule {
    static final double FADING = 0.3;
    static final float THRESHOLD = 0.01f;

    private DepthRule() {}

    /** The factor at {@code depth}, the first being 1. */
    static double factor(int depth) {
        return StrictMath.exp(-FADING * depth);
    }
}
