package dev.plumbline.kernels.limit;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** Loads two arrays, multiplies, stores a third: the memory traffic of a decay without its exponential. */
public final class MultiplyPass {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;

    private MultiplyPass() {}

    /** Writes {@code a[i] * b[i]} to {@code out[i]} for all of {@code a}; the others are at least as long. */
    public static void multiply(float[] a, float[] b, float[] out) {
        int i = 0;
        for (int end = SPECIES.loopBound(a.length); i < end; i += SPECIES.length()) {
            FloatVector.fromArray(SPECIES, a, i)
                    .mul(FloatVector.fromArray(SPECIES, b, i))
                    .intoArray(out, i);
        }
        for (; i < a.length; i++) {
            out[i] = a[i] * b[i];
        }
    }
}
