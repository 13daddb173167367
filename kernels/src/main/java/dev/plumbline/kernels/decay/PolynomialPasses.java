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
            FloatVector sum = FloatVector.fromArray(SPECIES, x, i).mul(scale).add(1);
            PolynomialLog.log(sum).intoArray(out, i);
        }
        for (; i < x.length; i++) {
            out[i] = (float) Math.log(1 + x[i] * scale);
        }
    }

    @Override
    public void exponential(float[] strengths, float scale, float[] x) {
        int i = 0;
        for (int end = SPECIES.loopBound(strengths.length); i < end; i += SPECIES.length()) {
            FloatVector power =
                    PolynomialExp.exp(FloatVector.fromArray(SPECIES, x, i).mul(scale));
            power.mul(FloatVector.fromArray(SPECIES, strengths, i)).intoArray(x, i);
        }
        for (; i < strengths.length; i++) {
            x[i] = strengths[i] * PolynomialExp.exp(x[i] * scale);
        }
    }
}
