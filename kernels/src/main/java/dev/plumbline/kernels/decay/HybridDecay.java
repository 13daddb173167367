package dev.plumbline.kernels.decay;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** Both laws for every memory, then the one its age calls for: no branch to mispredict. */
public final class HybridDecay implements Decay {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final float PER_MICRO = (float) (1 / DecayLaw.HOUR);

    /** Exact as a float, so that it divides the ages as the reference does. */
    private static final float DAY = (float) DecayLaw.DAY;

    private final float slope;
    private final float exponent;
    private final Passes passes;

    /** For {@code law}, with the transcendentals of {@code passes}. */
    public HybridDecay(DecayLaw.Hybrid law, Passes passes) {
        slope = (float) (-1 / (law.tauHours() * DecayLaw.HOUR));
        exponent = (float) -law.beta();
        this.passes = passes;
    }

    @Override
    public void decay(MemoryTraces traces, float[] out) {
        traces.requireFit(out);
        passes.logOnePlus(traces.agesMicros(), PER_MICRO, out);
        chooseLaw(traces.agesMicros(), out);
        passes.exponential(traces.strengths(), 1, out);
    }

    private void chooseLaw(float[] ages, float[] logs) {
        int i = 0;
        for (int end = SPECIES.loopBound(ages.length); i < end; i += SPECIES.length()) {
            chooseVector(ages, i, logs);
        }
        for (; i < ages.length; i++) {
            logs[i] = ages[i] < DAY ? ages[i] * slope : logs[i] * exponent;
        }
    }

    /**
     * A method of its own, so that it is compiled after a few thousand calls. The loop around it would be compiled
     * seconds later, and until then every vector is an object.
     */
    private void chooseVector(float[] ages, int i, float[] logs) {
        FloatVector age = FloatVector.fromArray(SPECIES, ages, i);
        VectorMask<Float> young = age.compare(VectorOperators.LT, DAY);
        FloatVector late = FloatVector.fromArray(SPECIES, logs, i).mul(exponent);
        late.blend(age.mul(slope), young).intoArray(logs, i);
    }
}
