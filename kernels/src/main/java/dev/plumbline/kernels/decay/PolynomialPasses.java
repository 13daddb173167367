package dev.plumbline.kernels.decay;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** The transcendentals as polynomials, inline. */
public final class PolynomialPasses implements Passes {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;

    @Override
    public void logOnePlus(float[] x, float scale, float[] out) {
        int i = 0;
        for (int end = SPECIES.loopBound(x.length); i < end; i += SPECIES.length()) {
            PolynomialLog.logOnePlus(x, scale, i, out);
        }
        for (; i < x.length; i++) {
            out[i] = (float) Math.log(1 + x[i] * scale);
        }
    }

    @Override
    public void exponential(float[] strengths, float scale, float[] x) {
        int i = 0;
        for (int end = SPECIES.loopBound(strengths.length); i < end; i += SPECIES.length()) {
            PolynomialExp.exp(x, scale, strengths, i, x);
        }
        for (; i < strengths.length; i++) {
            x[i] = strengths[i] * PolynomialExp.exp(x[i] * scale);
        }
    }
}
