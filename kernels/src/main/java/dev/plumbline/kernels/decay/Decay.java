package dev.plumbline.kernels.decay;

/** Decay of many memories by one law. A NaN age or strength gives NaN. */
public interface Decay {
    /**
     * Writes strength · retention of memory {@code i} to {@code out[i]}.
     *
     * @param out at least as long as there are memories, and none of the arrays of {@code traces}
     * @throws IllegalArgumentException when {@code out} is too short
     */
    void decay(MemoryTraces traces, float[] out);
}
