package dev.plumbline.kernels.decay;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** The exponential laws in one pass of {@link PolynomialExp}: no call, so it needs no vector library in the JDK. */
public final class PolynomialExponential implements Decay {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;

    private final float slope;

    private PolynomialExponential(double ratePerMicro) {
        slope = (float) -ratePerMicro;
    }

    /** For the simple exponential. */
    public PolynomialExponential(DecayLaw.Exponential law) {
        this(law.ratePerMicro());
    }

    /** For the law of Ebbinghaus. */
    public PolynomialExponential(DecayLaw.Ebbinghaus law) {
        this(law.ratePerMicro());
    }

    @Override
    public void decay(MemoryTraces traces, float[] out) {
        traces.requireFit(out);
        float[] strengths = traces.strengths();
        float[] ages = traces.agesMicros();
        int i = 0;
        for (int end = SPECIES.loopBound(strengths.length); i < end; i += SPECIES.length()) {
            PolynomialExp.exp(ages, slope, strengths, i, out);
        }
        for (; i < strengths.length; i++) {
            out[i] = strengths[i] * PolynomialExp.exp(ages[i] * slope);
        }
    }
}
