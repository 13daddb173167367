package dev.plumbline.kernels.cosine;

/** The Euclidean norm, in double: no float overflows or vanishes in it. */
final class Norm {
    private static final double SMALLEST = 0x1p-40;
    private static final double LARGEST = 0x1p40;

    private Norm() {}

    /** ‖values[from … from + length)‖; four sums, so that one addition need not wait for the one before. */
    static double of(float[] values, int from, int length) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = from;
        for (int end = from + (length & -4); i < end; i += 4) {
            a += (double) values[i] * values[i];
            b += (double) values[i + 1] * values[i + 1];
            c += (double) values[i + 2] * values[i + 2];
            d += (double) values[i + 3] * values[i + 3];
        }
        for (; i < from + length; i++) {
            a += (double) values[i] * values[i];
        }
        return Math.sqrt((a + b) + (c + d));
    }

    /**
     * Whether a float dot product with such a vector neither overflows nor loses its small products. Not so for zero,
     * tiny, huge, infinite or undefined norms.
     */
    static boolean isRegular(double norm) {
        return norm >= SMALLEST && norm <= LARGEST;
    }
}
