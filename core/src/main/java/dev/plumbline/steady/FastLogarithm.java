package dev.plumbline.steady;

/**
 * The natural logarithm of positive normal numbers to 1e-14, two to three times as fast as {@link Math#log}: a table
 * over the leading bits of the mantissa and four terms of the series for what is left. A fork takes millions of them.
 */
final class FastLogarithm {
    private static final int BITS = 11;
    private static final int SIZE = 1 << BITS;
    private static final int MANTISSA = 52;
    private static final long ONE = 0x3FF0_0000_0000_0000L;
    private static final double[] INVERSE = new double[SIZE];
    private static final double[] LOG = new double[SIZE];

    static {
        for (int i = 0; i < SIZE; i++) {
            double centre = 1 + (i + 0.5) / SIZE;
            INVERSE[i] = 1 / centre;
            LOG[i] = Math.log(centre);
        }
    }

    private static final double LN_2 = Math.log(2);

    private FastLogarithm() {}

    static double of(double x) {
        long bits = Double.doubleToRawLongBits(x);
        int exponent = (int) (bits >>> MANTISSA) - Double.MAX_EXPONENT;
        int index = (int) (bits >>> (MANTISSA - BITS)) & (SIZE - 1);
        double mantissa = Double.longBitsToDouble((bits & ((1L << MANTISSA) - 1)) | ONE);
        double r = mantissa * INVERSE[index] - 1;
        return exponent * LN_2 + LOG[index] + r * (1 - r * (0.5 - r * (1 / 3.0 - r * 0.25)));
    }
}
