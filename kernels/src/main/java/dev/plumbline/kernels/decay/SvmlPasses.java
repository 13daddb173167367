package dev.plumbline.kernels.decay;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** The transcendentals of the JDK's vector library. */
public final class SvmlPasses implements Passes {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;

    @Override
    public void logOnePlus(float[] x, float scale, float[] out) {
        int i = 0;
        for (int end = SPECIES.loopBound(x.length); i < end; i += SPECIES.length()) {
            logVector(x, scale, i, out);
        }
        for (; i < x.length; i++) {
            out[i] = (float) Math.log(1 + x[i] * scale);
        }
    }

    @Override
    public void exponential(float[] strengths, float scale, float[] x) {
        int i = 0;
        for (int end = SPECIES.loopBound(strengths.length); i < end; i += SPECIES.length()) {
            expVector(strengths, scale, i, x);
        }
        for (; i < strengths.length; i++) {
            x[i] = strengths[i] * (float) Math.exp(x[i] * scale);
        }
    }

    /**
     * A method of its own, so that it is compiled after a few thousand calls. The loop around it would be compiled
     * seconds later, and until then every vector is an object.
     */
    private static void logVector(float[] x, float scale, int i, float[] out) {
        FloatVector.fromArray(SPECIES, x, i)
                .mul(scale)
                .add(1)
                .lanewise(VectorOperators.LOG)
                .intoArray(out, i);
    }

    /** As {@link #logVector}. */
    private static void expVector(float[] strengths, float scale, int i, float[] x) {
        FloatVector.fromArray(SPECIES, x, i)
                .mul(scale)
                .lanewise(VectorOperators.EXP)
                .mul(FloatVector.fromArray(SPECIES, strengths, i))
                .intoArray(x, i);
    }
}
