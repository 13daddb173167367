package dev.plumbline.kernels.decay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernels.lanes.Availability;
import dev.plumbline.kernels.lanes.VectorNeed;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How exact the exponentials are, against StrictMath.exp. With τ = 1 µs and strength 1 the law of Ebbinghaus is exp(−age)
 * itself, without any other rounding.
 */
class ExponentialAccuracyTest {
    private static final DecayLaw.Ebbinghaus PLAIN = new DecayLaw.Ebbinghaus(1);
    private static final int BLOCK = 4096;

    static Stream<Arguments> forms() {
        return Stream.of(
                form("scalar", VectorNeed.NONE, ScalarExponential::new),
                form("svml", VectorNeed.VECTOR_MATH, SvmlExponential::new),
                form("poly", VectorNeed.ANY_WIDTH, PolynomialExponential::new));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void isWithinOneUlpBetweenMinus87AndZero(String name, VectorNeed need, Function<DecayLaw.Ebbinghaus, Decay> maker) {
        Decay decay = create(need, maker);
        double worst = 0;
        int last = Float.floatToIntBits(87f);
        // Every 61st float from 1e-9 to 87; the stride is prime, so that all mantissas are met.
        for (int bits = Float.floatToIntBits(1e-9f); bits < last; bits += BLOCK * 61) {
            worst = Math.max(worst, worstUlps(decay, ages(bits, 61, last)));
        }
        assertThat(worst).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void isExactAtZero(String name, VectorNeed need, Function<DecayLaw.Ebbinghaus, Decay> maker) {
        assertThat(one(create(need, maker), 0)).containsOnly(1f);
        assertThat(one(create(need, maker), -0f)).containsOnly(1f);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void underflowsToZeroWithinTheSmallestNormalFloat(
            String name, VectorNeed need, Function<DecayLaw.Ebbinghaus, Decay> maker) {
        Decay decay = create(need, maker);
        for (float age = 87; age < 200; age += 0.01f) {
            float expected = (float) StrictMath.exp(-age);
            for (float actual : one(decay, age)) {
                assertThat(Math.abs(actual - expected)).isLessThanOrEqualTo(Float.MIN_NORMAL);
            }
        }
        assertThat(one(decay, 1e30f)).containsOnly(0f);
        assertThat(one(decay, Float.POSITIVE_INFINITY)).containsOnly(0f);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void keepsNotANumber(String name, VectorNeed need, Function<DecayLaw.Ebbinghaus, Decay> maker) {
        assertThat(one(create(need, maker), Float.NaN)).containsOnly(Float.NaN);
    }

    private static float[] ages(int firstBits, int stride, int lastBits) {
        float[] ages = new float[BLOCK];
        for (int i = 0; i < BLOCK; i++) {
            ages[i] = Float.intBitsToFloat(Math.min(lastBits, firstBits + i * stride));
        }
        return ages;
    }

    private static double worstUlps(Decay decay, float[] ages) {
        float[] out = new float[ages.length];
        decay.decay(traces(ages), out);
        double worst = 0;
        for (int i = 0; i < ages.length; i++) {
            double exact = StrictMath.exp(-(double) ages[i]);
            worst = Math.max(worst, Math.abs(out[i] - exact) / Math.ulp((float) exact));
        }
        return worst;
    }

    /** The same age 37 times: in vectors and in the rest. */
    private static float[] one(Decay decay, float age) {
        float[] ages = new float[37];
        Arrays.fill(ages, age);
        float[] out = new float[ages.length];
        decay.decay(traces(ages), out);
        return out;
    }

    private static MemoryTraces traces(float[] ages) {
        float[] strengths = new float[ages.length];
        Arrays.fill(strengths, 1);
        return new MemoryTraces(strengths, ages, new int[ages.length]);
    }

    private static Decay create(VectorNeed need, Function<DecayLaw.Ebbinghaus, Decay> maker) {
        Availability availability = need.availability();
        Assumptions.assumeTrue(availability.available(), availability.reason());
        return maker.apply(PLAIN);
    }

    private static Arguments form(String name, VectorNeed need, Function<DecayLaw.Ebbinghaus, Decay> maker) {
        return Arguments.of(name, need, maker);
    }
}
