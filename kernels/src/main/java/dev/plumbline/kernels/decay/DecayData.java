package dev.plumbline.kernels.decay;

import dev.plumbline.kernels.data.Checksum;
import dev.plumbline.kernels.data.SplitMix;

/**
 * The data of the decay benchmarks, from {@link SplitMix} with seed {@value #SEED}: strengths uniform in [0, 1), then
 * ages, then accesses uniform in 1 … 5.
 *
 * <p>Ages of the simple exponential are uniform in [0, 10⁶) µs. The other laws speak of hours and days: for them ages
 * are uniform in [0, 48) hours, so that both branches of the hybrid law are met.
 */
public final class DecayData {
    /** Memories of the historical benchmark. */
    public static final int COUNT = 10_000;

    /** How far a checksum may be off: ten thousand roundings of 1e-7, which mostly cancel. */
    public static final double TOLERANCE = 1e-3;

    /** Checksum of the result of the simple exponential; the reference made it, a test holds it. */
    public static final double EXPONENTIAL_RESULT = 4886.068165;

    /** As {@link #EXPONENTIAL_RESULT}, for the law of Ebbinghaus. */
    public static final double EBBINGHAUS_RESULT = 2142.063410;

    /** As {@link #EXPONENTIAL_RESULT}, for the power law. */
    public static final double POWER_RESULT = 3656.698504;

    /** As {@link #EXPONENTIAL_RESULT}, for the two stores. */
    public static final double TWO_COMPONENT_RESULT = 795.908364;

    /** As {@link #EXPONENTIAL_RESULT}, for the hybrid law. */
    public static final double HYBRID_RESULT = 1123.660881;

    /** Checksum of strength times age, which is exact to the bit. */
    public static final double PRODUCT_RESULT = 2531868763.079578;

    private static final long SEED = 10_000L;
    private static final long SECOND_BITS = 0xee3fab882eeb15f6L;
    private static final long HOURS_BITS = 0x0ebab6dbdede7c9aL;

    private DecayData() {}

    /** Ages within one second. */
    public static MemoryTraces withinASecond() {
        return traces((float) DecayLaw.SECOND, SECOND_BITS);
    }

    /** Ages within 48 hours. */
    public static MemoryTraces withinTwoDays() {
        return traces((float) (2 * DecayLaw.DAY), HOURS_BITS);
    }

    private static MemoryTraces traces(float oldest, long bits) {
        SplitMix numbers = new SplitMix(SEED);
        float[] strengths = numbers.floats(COUNT, 0, 1);
        float[] ages = numbers.floats(COUNT, 0, oldest);
        int[] accesses = new int[COUNT];
        for (int i = 0; i < COUNT; i++) {
            accesses[i] = 1 + numbers.nextInt(5);
        }
        long actual = Checksum.ofBits(strengths)
                ^ Long.rotateLeft(Checksum.ofBits(ages), 21)
                ^ Long.rotateLeft(Checksum.ofBits(accesses), 42);
        Checksum.verifyInput("memories", actual, bits);
        return new MemoryTraces(strengths, ages, accesses);
    }
}
