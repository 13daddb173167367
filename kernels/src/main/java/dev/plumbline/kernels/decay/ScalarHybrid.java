package dev.plumbline.kernels.decay;

/** Math.exp below 24 hours, Math.pow from there on. */
public final class ScalarHybrid implements Decay {
    private final DecayLaw.Hybrid law;

    /** For {@code law}. */
    public ScalarHybrid(DecayLaw.Hybrid law) {
        this.law = law;
    }

    @Override
    public void decay(MemoryTraces traces, float[] out) {
        traces.requireFit(out);
        float[] strengths = traces.strengths();
        float[] ages = traces.agesMicros();
        for (int i = 0; i < strengths.length; i++) {
            double hours = ages[i] / DecayLaw.HOUR;
            double retention =
                    ages[i] < DecayLaw.DAY ? Math.exp(-hours / law.tauHours()) : Math.pow(1 + hours, -law.beta());
            out[i] = (float) (strengths[i] * retention);
        }
    }
}
