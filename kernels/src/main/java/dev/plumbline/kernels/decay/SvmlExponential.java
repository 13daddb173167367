package dev.plumbline.kernels.decay;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** The exponential laws in one pass, with the exponential of the JDK's vector library (at most 1 ulp). */
public final class SvmlExponential implements Decay {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;

    private final float slope;

    private SvmlExponential(double ratePerMicro) {
        slope = (float) -ratePerMicro;
    }

    /** For the simple exponential. */
    public SvmlExponential(DecayLaw.Exponential law) {
        this(law.ratePerMicro());
    }

    /** For the law of Ebbinghaus. */
    public SvmlExponential(DecayLaw.Ebbinghaus law) {
        this(law.ratePerMicro());
    }

    @Override
    public void decay(MemoryTraces traces, float[] out) {
        traces.requireFit(out);
        float[] strengths = traces.strengths();
        float[] ages = traces.agesMicros();
        int i = 0;
        for (int end = SPECIES.loopBound(strengths.length); i < end; i += SPECIES.length()) {
            vector(ages, strengths, i, out);
        }
        for (; i < strengths.length; i++) {
            out[i] = strengths[i] * (float) Math.exp(ages[i] * slope);
        }
    }

    /**
     * A method of its own, so that it is compiled after a few thousand calls. The loop around it would be compiled
     * seconds later, and until then every vector is an object.
     */
    private void vector(float[] ages, float[] strengths, int i, float[] out) {
        FloatVector.fromArray(SPECIES, ages, i)
                .mul(slope)
                .lanewise(VectorOperators.EXP)
                .mul(FloatVector.fromArray(SPECIES, strengths, i))
                .intoArray(out, i);
    }
}
