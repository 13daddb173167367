package dev.plumbline.kernels.decay;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * exp(x) for float x ≤ 88 by range reduction and a polynomial of degree 6, at most 1 ulp off; below −87.33 the result
 * is 0, where the true one is denormal.
 *
 * <p>x = n·ln 2 + r with |r| ≤ ln 2 / 2, so exp(x) = 2ⁿ · exp(r). The coefficients are the minimax fit of
 * (exp(r) − 1 − r)/r² with weight r²/exp(r), by Remez exchange in 50 digits; the relative error of the fit is 3.1e-9,
 * far below half an ulp (6e-8). ln 2 is split in two floats as by Cody and Waite, "Software manual for the elementary
 * functions", 1980.
 */
final class PolynomialExp {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;

    private static final float LOG2_E = 0x1.715476p0f;
    private static final float MINUS_LN2_HIGH = -0x1.62e43p-1f;
    private static final float MINUS_LN2_LOW = 0x1.05c61p-29f;
    private static final float C2 = 0x1.fffffcp-2f;
    private static final float C3 = 0x1.555492p-3f;
    private static final float C4 = 0x1.5558f2p-5f;
    private static final float C5 = 0x1.1239e2p-7f;
    private static final float C6 = 0x1.6a2444p-10f;

    /** Added to a small number it leaves the nearest integer in the low bits of the sum. */
    private static final float ROUNDER = 0x1.8p23f;

    /** The smallest x whose exponential is a normal float. */
    private static final float SMALLEST = -87.33654f;

    // As vectors, made once: broadcasting in the loop costs nothing at run time, but so much of what the compiler is
    // willing to inline into one method that two such loops no longer fit.
    private static final FloatVector V_LOG2_E = FloatVector.broadcast(SPECIES, LOG2_E);
    private static final FloatVector V_ROUNDER = FloatVector.broadcast(SPECIES, ROUNDER);
    private static final FloatVector V_MINUS_LN2_LOW = FloatVector.broadcast(SPECIES, MINUS_LN2_LOW);
    private static final FloatVector V_MINUS_LN2_HIGH = FloatVector.broadcast(SPECIES, MINUS_LN2_HIGH);
    private static final FloatVector V_C2 = FloatVector.broadcast(SPECIES, C2);
    private static final FloatVector V_C3 = FloatVector.broadcast(SPECIES, C3);
    private static final FloatVector V_C4 = FloatVector.broadcast(SPECIES, C4);
    private static final FloatVector V_C5 = FloatVector.broadcast(SPECIES, C5);
    private static final FloatVector V_C6 = FloatVector.broadcast(SPECIES, C6);

    private PolynomialExp() {}

    /**
     * Writes {@code strengths} · exp({@code scale} · {@code x}) for one vector from {@code i} on.
     *
     * <p>Array to array, because a vector that crosses the border of a method becomes an object whenever the compiler
     * decides not to inline; and a method of its own, because it is compiled after a few thousand calls, where a loop
     * would be compiled seconds later.
     */
    static void exp(float[] x, float scale, float[] strengths, int i, float[] out) {
        FloatVector exponent = FloatVector.fromArray(SPECIES, x, i).mul(scale);
        FloatVector shifted = exponent.fma(V_LOG2_E, V_ROUNDER);
        FloatVector n = shifted.sub(ROUNDER);
        FloatVector r = n.fma(V_MINUS_LN2_LOW, n.fma(V_MINUS_LN2_HIGH, exponent));
        FloatVector p = r.fma(V_C6, V_C5);
        p = p.fma(r, V_C4);
        p = p.fma(r, V_C3);
        p = p.fma(r, V_C2);
        p = p.fma(r.mul(r), r).add(1);
        FloatVector power = shifted.reinterpretAsInts()
                .lanewise(VectorOperators.LSHL, 23)
                .add(0x3F800000)
                .reinterpretAsFloats();
        p.mul(power)
                .blend(0, exponent.compare(VectorOperators.LT, SMALLEST))
                .mul(FloatVector.fromArray(SPECIES, strengths, i))
                .intoArray(out, i);
    }

    /** The same steps for one number: the rest of an array gets the same bits as its vectors. */
    static float exp(float x) {
        if (x < SMALLEST) {
            return 0;
        }
        float shifted = Math.fma(x, LOG2_E, ROUNDER);
        float n = shifted - ROUNDER;
        float r = Math.fma(n, MINUS_LN2_LOW, Math.fma(n, MINUS_LN2_HIGH, x));
        float p = Math.fma(r, C6, C5);
        p = Math.fma(p, r, C4);
        p = Math.fma(p, r, C3);
        p = Math.fma(p, r, C2);
        p = Math.fma(p, r * r, r) + 1;
        return p * Float.intBitsToFloat((Float.floatToRawIntBits(shifted) << 23) + 0x3F800000);
    }
}
