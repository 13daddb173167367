package dev.plumbline.kernels.decay;

/** Math.exp or Math.pow, as the number of accesses says. */
public final class ScalarTwoComponent implements Decay {
    private final DecayLaw.TwoComponent law;

    /** For {@code law}. */
    public ScalarTwoComponent(DecayLaw.TwoComponent law) {
        this.law = law;
    }

    @Override
    public void decay(MemoryTraces traces, float[] out) {
        traces.requireFit(out);
        float[] strengths = traces.strengths();
        float[] ages = traces.agesMicros();
        int[] accesses = traces.accesses();
        for (int i = 0; i < strengths.length; i++) {
            double retention = accesses[i] >= DecayLaw.TwoComponent.CONSOLIDATED
                    ? Math.max(DecayLaw.TwoComponent.SLOW_FLOOR, Math.pow(1 + ages[i] / DecayLaw.HOUR, -law.beta()))
                    : Math.max(DecayLaw.TwoComponent.FAST_FLOOR, Math.exp(-ages[i] / law.tauMicros()));
            out[i] = (float) (strengths[i] * retention);
        }
    }
}
