package dev.plumbline.kernels.decay;

/** One Math.exp a memory, in double: the plain loop for both exponential laws. */
public final class ScalarExponential implements Decay {
    private final double ratePerMicro;

    /** exp(−rate · age), the rate in 1/µs. */
    ScalarExponential(double ratePerMicro) {
        this.ratePerMicro = ratePerMicro;
    }

    /** For the simple exponential. */
    public ScalarExponential(DecayLaw.Exponential law) {
        this(law.ratePerMicro());
    }

    /** For the law of Ebbinghaus. */
    public ScalarExponential(DecayLaw.Ebbinghaus law) {
        this(law.ratePerMicro());
    }

    @Override
    public void decay(MemoryTraces traces, float[] out) {
        traces.requireFit(out);
        float[] strengths = traces.strengths();
        float[] ages = traces.agesMicros();
        for (int i = 0; i < strengths.length; i++) {
            out[i] = (float) (strengths[i] * Math.exp(-ratePerMicro * ages[i]));
        }
    }
}
