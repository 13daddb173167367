package dev.plumbline.kernels;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernels.data.SplitMix;
import dev.plumbline.kernels.decay.Decay;
import dev.plumbline.kernels.decay.DecayLaw;
import dev.plumbline.kernels.decay.MemoryTraces;

/**
 * A decay against its reference: within 5e-6 of the result, or below the smallest normal float, where a form may give
 * zero. How exact the exponentials are is tested apart, in ulps.
 */
final class DecayAgreement {
    private static final int LONGEST = 1021;
    private static final double TOLERANCE = 5e-6;

    /** Ages at the ends of every branch of every law. */
    private static final float[] AGES = {
        0f,
        Float.MIN_VALUE,
        1f,
        (float) DecayLaw.DAY,
        Math.nextDown((float) DecayLaw.DAY),
        Math.nextUp((float) DecayLaw.DAY),
        1e12f,
        1e15f,
        1e30f,
        Float.MAX_VALUE,
        Float.POSITIVE_INFINITY,
        Float.NaN
    };

    private DecayAgreement() {}

    static void check(Decay reference, Decay twin) {
        for (int count = 0; count <= LONGEST; count++) {
            agree(reference, twin, traces(count, (float) DecayLaw.SECOND, count + 1));
            agree(reference, twin, traces(count, (float) (2 * DecayLaw.DAY), -count));
        }
        // Three hundred days: exponents far below the range of float.
        agree(reference, twin, traces(LONGEST, (float) (300 * DecayLaw.DAY), 7));
        hazards(reference, twin);
    }

    /** Every odd age at every place of a vector and in the rest, with few and with many accesses. */
    private static void hazards(Decay reference, Decay twin) {
        int count = 37;
        for (float age : AGES) {
            for (int place = 0; place < count; place++) {
                MemoryTraces traces = traces(count, (float) DecayLaw.DAY, 3);
                traces.agesMicros()[place] = age;
                agree(reference, twin, traces);
                traces.accesses()[place] = place % 2 == 0 ? 2 : 3;
                agree(reference, twin, traces);
                traces.strengths()[place] = Float.NaN;
                agree(reference, twin, traces);
            }
        }
    }

    private static void agree(Decay reference, Decay twin, MemoryTraces traces) {
        float[] expected = new float[traces.count()];
        float[] actual = new float[traces.count()];
        reference.decay(traces, expected);
        twin.decay(traces, actual);
        for (int i = 0; i < expected.length; i++) {
            assertThat(isClose(expected[i], actual[i]))
                    .as(
                            "%s instead of %s for age %s, accesses %d",
                            actual[i], expected[i], traces.agesMicros()[i], traces.accesses()[i])
                    .isTrue();
        }
    }

    private static boolean isClose(float expected, float actual) {
        if (Float.isNaN(expected)) {
            return Float.isNaN(actual);
        }
        return Math.abs(expected - actual) <= Math.max(Float.MIN_NORMAL, TOLERANCE * Math.abs(expected));
    }

    private static MemoryTraces traces(int count, float oldest, long seed) {
        SplitMix numbers = new SplitMix(seed);
        int[] accesses = new int[count];
        for (int i = 0; i < count; i++) {
            accesses[i] = numbers.nextInt(6);
        }
        return new MemoryTraces(numbers.floats(count, 0, 1), numbers.floats(count, 0, oldest), accesses);
    }
}
