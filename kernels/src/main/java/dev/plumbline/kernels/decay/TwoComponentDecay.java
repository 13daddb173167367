package dev.plumbline.kernels.decay;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Both stores for every memory, then the one that counts: no branch to mispredict. The floors are applied to the
 * exponents, where max(exp(x), c) is exp(max(x, ln c)), so that the last pass is the same for all laws.
 */
public final class TwoComponentDecay implements Decay {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
    private static final float PER_MICRO = (float) (1 / DecayLaw.HOUR);
    private static final float FAST_FLOOR = (float) Math.log(DecayLaw.TwoComponent.FAST_FLOOR);
    private static final float SLOW_FLOOR = (float) Math.log(DecayLaw.TwoComponent.SLOW_FLOOR);

    private final float slope;
    private final float exponent;
    private final Passes passes;

    /** For {@code law}, with the transcendentals of {@code passes}. */
    public TwoComponentDecay(DecayLaw.TwoComponent law, Passes passes) {
        slope = (float) (-1 / law.tauMicros());
        exponent = (float) -law.beta();
        this.passes = passes;
    }

    @Override
    public void decay(MemoryTraces traces, float[] out) {
        traces.requireFit(out);
        passes.logOnePlus(traces.agesMicros(), PER_MICRO, out);
        chooseStore(traces.agesMicros(), traces.accesses(), out);
        passes.exponential(traces.strengths(), 1, out);
    }

    private void chooseStore(float[] ages, int[] accesses, float[] logs) {
        int i = 0;
        for (int end = SPECIES.loopBound(ages.length); i < end; i += SPECIES.length()) {
            chooseVector(ages, accesses, i, logs);
        }
        for (; i < ages.length; i++) {
            logs[i] = accesses[i] >= DecayLaw.TwoComponent.CONSOLIDATED
                    ? Math.max(logs[i] * exponent, SLOW_FLOOR)
                    : Math.max(ages[i] * slope, FAST_FLOOR);
        }
    }

    /**
     * A method of its own, so that it is compiled after a few thousand calls. The loop around it would be compiled
     * seconds later, and until then every vector is an object.
     */
    private void chooseVector(float[] ages, int[] accesses, int i, float[] logs) {
        VectorMask<Float> slow = IntVector.fromArray(INTS, accesses, i)
                .compare(VectorOperators.GE, DecayLaw.TwoComponent.CONSOLIDATED)
                .cast(SPECIES);
        FloatVector fastExponent =
                FloatVector.fromArray(SPECIES, ages, i).mul(slope).max(FAST_FLOOR);
        FloatVector slowExponent =
                FloatVector.fromArray(SPECIES, logs, i).mul(exponent).max(SLOW_FLOOR);
        fastExponent.blend(slowExponent, slow).intoArray(logs, i);
    }
}
