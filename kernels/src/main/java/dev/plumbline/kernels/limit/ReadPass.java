package dev.plumbline.kernels.limit;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** Reads every float of an array once, in the widest vectors, eight of them in flight. */
public final class ReadPass {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();

    private ReadPass() {}

    /** The sum of {@code values}, so that no read can be left out. */
    public static float sum(float[] values) {
        FloatVector a = FloatVector.zero(SPECIES);
        FloatVector b = a;
        FloatVector c = a;
        FloatVector d = a;
        FloatVector e = a;
        FloatVector f = a;
        FloatVector g = a;
        FloatVector h = a;
        int i = 0;
        for (; i <= values.length - 8 * LANES; i += 8 * LANES) {
            a = a.add(FloatVector.fromArray(SPECIES, values, i));
            b = b.add(FloatVector.fromArray(SPECIES, values, i + LANES));
            c = c.add(FloatVector.fromArray(SPECIES, values, i + 2 * LANES));
            d = d.add(FloatVector.fromArray(SPECIES, values, i + 3 * LANES));
            e = e.add(FloatVector.fromArray(SPECIES, values, i + 4 * LANES));
            f = f.add(FloatVector.fromArray(SPECIES, values, i + 5 * LANES));
            g = g.add(FloatVector.fromArray(SPECIES, values, i + 6 * LANES));
            h = h.add(FloatVector.fromArray(SPECIES, values, i + 7 * LANES));
        }
        float sum = a.add(b).add(c.add(d)).add(e.add(f).add(g.add(h))).reduceLanes(VectorOperators.ADD);
        for (; i < values.length; i++) {
            sum += values[i];
        }
        return sum;
    }
}
