package dev.plumbline.kernels.decay;

/** One Math.pow a memory, in double. */
public final class ScalarPower implements Decay {
    private final double exponent;

    /** For {@code law}. */
    public ScalarPower(DecayLaw.Power law) {
        exponent = -law.beta();
    }

    @Override
    public void decay(MemoryTraces traces, float[] out) {
        traces.requireFit(out);
        float[] strengths = traces.strengths();
        float[] ages = traces.agesMicros();
        for (int i = 0; i < strengths.length; i++) {
            out[i] = (float) (strengths[i] * Math.pow(1 + ages[i] / DecayLaw.DAY, exponent));
        }
    }
}
