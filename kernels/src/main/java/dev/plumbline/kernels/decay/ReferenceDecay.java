package dev.plumbline.kernels.decay;

/** The reference: a law applied memory by memory in double. Every other implementation must agree with it. */
public final class ReferenceDecay implements Decay {
    private final DecayLaw law;

    /** Applies {@code law}. */
    public ReferenceDecay(DecayLaw law) {
        this.law = law;
    }

    @Override
    public void decay(MemoryTraces traces, float[] out) {
        traces.requireFit(out);
        for (int i = 0; i < traces.count(); i++) {
            double retention = law.retention(traces.agesMicros()[i], traces.accesses()[i]);
            out[i] = (float) (traces.strengths()[i] * retention);
        }
    }
}
