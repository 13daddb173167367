package dev.plumbline.kernels.decay;

/** (1 + d)^−β as exp(−β · ln(1 + d)), in two passes. */
public final class PowerDecay implements Decay {
    private static final float PER_MICRO = (float) (1 / DecayLaw.DAY);

    private final float exponent;
    private final Passes passes;

    /** For {@code law}, with the transcendentals of {@code passes}. */
    public PowerDecay(DecayLaw.Power law, Passes passes) {
        exponent = (float) -law.beta();
        this.passes = passes;
    }

    @Override
    public void decay(MemoryTraces traces, float[] out) {
        traces.requireFit(out);
        passes.logOnePlus(traces.agesMicros(), PER_MICRO, out);
        passes.exponential(traces.strengths(), exponent, out);
    }
}
