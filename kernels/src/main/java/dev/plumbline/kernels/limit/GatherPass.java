package dev.plumbline.kernels.limit;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Fetches floats by their places and does nothing else with them: what a kernel cannot be faster than that reads one value
 * an edge, in the widest vectors, four of them in flight.
 */
public final class GatherPass {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();

    private GatherPass() {}

    /** The sum of {@code values} at all {@code places}, {@code passes} times over, so that no read can be left out. */
    public static float sum(float[] values, int[] places, int passes) {
        float sum = 0;
        for (int pass = 0; pass < passes; pass++) {
            sum += sum(values, places);
        }
        return sum;
    }

    private static float sum(float[] values, int[] places) {
        FloatVector a = FloatVector.zero(SPECIES);
        FloatVector b = a;
        FloatVector c = a;
        FloatVector d = a;
        int i = 0;
        for (; i <= places.length - 4 * LANES; i += 4 * LANES) {
            a = a.add(FloatVector.fromArray(SPECIES, values, 0, places, i));
            b = b.add(FloatVector.fromArray(SPECIES, values, 0, places, i + LANES));
            c = c.add(FloatVector.fromArray(SPECIES, values, 0, places, i + 2 * LANES));
            d = d.add(FloatVector.fromArray(SPECIES, values, 0, places, i + 3 * LANES));
        }
        float sum = a.add(b).add(c.add(d)).reduceLanes(VectorOperators.ADD);
        for (; i < places.length; i++) {
            sum += values[places[i]];
        }
        return sum;
    }
}
