package dev.plumbline.kernels.decay;

/**
 * Memories as parallel arrays: strength, age in microseconds, number of accesses.
 *
 * <p>The arrays are the caller's, not copies: their place in memory is part of what is measured.
 */
public final class MemoryTraces {
    private final float[] strengths;
    private final float[] agesMicros;
    private final int[] accesses;

    /**
     * Memories {@code i} of strength {@code strengths[i]}, usually in [0, 1], and age {@code agesMicros[i]}, at least 0.
     *
     * @throws IllegalArgumentException when the arrays differ in length
     */
    public MemoryTraces(float[] strengths, float[] agesMicros, int[] accesses) {
        if (strengths.length != agesMicros.length || strengths.length != accesses.length) {
            throw new IllegalArgumentException(
                    strengths.length + " strengths, " + agesMicros.length + " ages, " + accesses.length + " accesses");
        }
        this.strengths = strengths;
        this.agesMicros = agesMicros;
        this.accesses = accesses;
    }

    /** How many memories. */
    public int count() {
        return strengths.length;
    }

    /** Not a copy. */
    public float[] strengths() {
        return strengths;
    }

    /** Not a copy. */
    public float[] agesMicros() {
        return agesMicros;
    }

    /** Not a copy. */
    public int[] accesses() {
        return accesses;
    }

    /** Checks the length of a result. */
    void requireFit(float[] out) {
        if (out.length < count()) {
            throw new IllegalArgumentException("Room for " + out.length + " results of " + count() + " memories");
        }
    }
}
