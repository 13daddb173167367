package dev.plumbline.kernels.data;

/**
 * The SplitMix64 generator, written out so that no JDK release can change the data of a benchmark.
 *
 * <p>Source: Steele, Lea, Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014, figure 17, with the
 * finaliser of {@code splitmix64.c} by Sebastiano Vigna. Not thread-safe.
 */
public final class SplitMix {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    /** Starts the sequence of {@code seed}. */
    public SplitMix(long seed) {
        state = seed;
    }

    /** The next 64 bits. */
    public long nextLong() {
        state += GOLDEN_GAMMA;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Uniform in [0, 1), one of 2^24 values: every one of them is exact as a float. */
    public float nextFloat() {
        return (nextLong() >>> 40) * 0x1p-24f;
    }

    /** Uniform in [low, high). */
    public float nextFloat(float low, float high) {
        float value = low + (high - low) * nextFloat();
        // The sum may round up to the excluded end.
        return Math.min(value, Math.nextDown(high));
    }

    /** Uniform in [0, bound), with a bias below bound / 2^32. */
    public int nextInt(int bound) {
        return (int) (((nextLong() >>> 32) * bound) >>> 32);
    }

    /** {@code length} values uniform in [low, high). */
    public float[] floats(int length, float low, float high) {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = nextFloat(low, high);
        }
        return values;
    }
}
