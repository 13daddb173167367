package dev.plumbline.kernels.data;

import java.util.Locale;

/**
 * Two sums over an array: one that any changed bit changes, for inputs, and one that tolerates rounding, for results.
 */
public final class Checksum {
    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    private Checksum() {}

    /** FNV-1a over the bits of the values, four bytes at a step. */
    public static long ofBits(float[] values) {
        long hash = FNV_OFFSET;
        for (float value : values) {
            hash = (hash ^ (Float.floatToRawIntBits(value) & 0xFFFFFFFFL)) * FNV_PRIME;
        }
        return hash;
    }

    /** FNV-1a over the values, four bytes at a step. */
    public static long ofBits(int[] values) {
        long hash = FNV_OFFSET;
        for (int value : values) {
            hash = (hash ^ (value & 0xFFFFFFFFL)) * FNV_PRIME;
        }
        return hash;
    }

    /**
     * The sum of the values, each times a weight in [0.5, 1.5) that depends on its place: two exchanged values, or a
     * stretch that was never written, change it.
     */
    public static double weighted(float[] values) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            double weight = 0.5 + ((i * 0x9E3779B97F4A7C15L) >>> 40) * 0x1p-24;
            sum += weight * values[i];
        }
        return sum;
    }

    /**
     * Verifies a result before its time counts.
     *
     * @throws IllegalStateException when the weighted sum is further than {@code tolerance} from {@code expected}, or
     *     not a number, or when all values are the same, as they are of data that was never filled: the time of such
     *     work says nothing, whatever sum somebody wrote down for it
     */
    public static void verify(String what, float[] result, double expected, double tolerance) {
        if (isAllTheSame(result)) {
            throw new IllegalStateException("The result of " + what + " is "
                    + (result.length == 0 ? "empty" : "the same value everywhere (" + result[0] + ")")
                    + ": its data was never filled, so its time does not count");
        }
        verify(what, weighted(result), expected, tolerance);
    }

    private static boolean isAllTheSame(float[] result) {
        for (float value : result) {
            if (Float.compare(value, result[0]) != 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Verifies a result that is one number.
     *
     * @throws IllegalStateException when it is further than {@code tolerance} from {@code expected}, not a number, or
     *     within {@code tolerance} of zero, which work on nothing gives, too
     */
    public static void verify(String what, double actual, double expected, double tolerance) {
        if (Math.abs(actual) <= tolerance) {
            throw new IllegalStateException(String.format(
                    Locale.ROOT,
                    "The checksum of %s is %.9g, which work on nothing gives, too, so its time does not count",
                    what,
                    actual));
        }
        if (!(Math.abs(actual - expected) <= tolerance)) {
            throw new IllegalStateException(String.format(
                    Locale.ROOT,
                    "The checksum of %s is %.9g instead of %.9g (± %.1g): its answer is wrong, so its time does not count",
                    what,
                    actual,
                    expected,
                    tolerance));
        }
    }

    /**
     * Verifies that generated data is what the published results were measured on.
     *
     * @throws IllegalStateException when a bit differs
     */
    public static void verifyInput(String what, long actual, long expected) {
        if (actual != expected) {
            throw new IllegalStateException(String.format(
                    Locale.ROOT,
                    "The generated %s has the checksum %016x instead of %016x: times on other data do not count",
                    what,
                    actual,
                    expected));
        }
    }
}
