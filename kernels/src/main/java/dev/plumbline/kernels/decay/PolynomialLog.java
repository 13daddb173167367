package dev.plumbline.kernels.decay;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * ln(x) for normal positive float x: x = 2ⁿ · (1 + f) with 1 + f in [√½, √2), then a polynomial in f.
 *
 * <p>Coefficients: Moshier, Cephes Mathematical Library, {@code logf}. NaN and infinity stay what they are.
 */
final class PolynomialLog {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;

    private static final FloatVector C0 = broadcast(7.0376836292e-2f);
    private static final FloatVector C1 = broadcast(-1.1514610310e-1f);
    private static final FloatVector C2 = broadcast(1.1676998740e-1f);
    private static final FloatVector C3 = broadcast(-1.2420140846e-1f);
    private static final FloatVector C4 = broadcast(1.4249322787e-1f);
    private static final FloatVector C5 = broadcast(-1.6668057665e-1f);
    private static final FloatVector C6 = broadcast(2.0000714765e-1f);
    private static final FloatVector C7 = broadcast(-2.4999993993e-1f);
    private static final FloatVector C8 = broadcast(3.3333331174e-1f);
    private static final FloatVector LN2_HIGH = broadcast(0.693359375f);
    private static final FloatVector LN2_LOW = broadcast(-2.12194440e-4f);

    private static final FloatVector MINUS_HALF = broadcast(-0.5f);

    private static final int SQRT_HALF = 0x3F3504F3;

    /** A float whose low bits count in ones: adding an integer to its bits adds it to its value. */
    private static final float COUNTER = 0x1.8p23f;

    private PolynomialLog() {}

    /** Writes ln(1 + {@code scale} · {@code x}) for one vector from {@code i} on; why so: {@link PolynomialExp#exp}. */
    static void logOnePlus(float[] x, float scale, int i, float[] out) {
        FloatVector sum = FloatVector.fromArray(SPECIES, x, i).mul(scale).add(1);
        IntVector bits = sum.reinterpretAsInts();
        IntVector exponent = bits.sub(SQRT_HALF).lanewise(VectorOperators.ASHR, 23);
        FloatVector f = bits.sub(exponent.lanewise(VectorOperators.LSHL, 23))
                .reinterpretAsFloats()
                .sub(1);
        FloatVector n = exponent.add(Float.floatToRawIntBits(COUNTER))
                .reinterpretAsFloats()
                .sub(COUNTER);
        FloatVector p = f.fma(C0, C1);
        p = p.fma(f, C2);
        p = p.fma(f, C3);
        p = p.fma(f, C4);
        p = p.fma(f, C5);
        p = p.fma(f, C6);
        p = p.fma(f, C7);
        p = p.fma(f, C8);
        FloatVector square = f.mul(f);
        FloatVector tail = n.fma(LN2_LOW, p.mul(f).mul(square));
        tail = square.fma(MINUS_HALF, tail);
        n.fma(LN2_HIGH, f.add(tail))
                .blend(
                        sum,
                        sum.compare(VectorOperators.LT, Float.POSITIVE_INFINITY).not())
                .intoArray(out, i);
    }

    private static FloatVector broadcast(float value) {
        return FloatVector.broadcast(SPECIES, value);
    }
}
