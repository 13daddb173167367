package dev.plumbline.kernels.cosine;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** One row at a time with 512-bit vectors; four accumulators hide the latency of the multiply-add. */
public final class SimdDots512 implements Dots {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_512;
    private static final int LANES = SPECIES.length();

    @Override
    public void dots(float[] query, CandidateRows rows, int from, int to, float[] out) {
        int dimension = rows.dimension();
        for (int row = from; row < to; row++) {
            out[row] = dot(query, rows.values(), row * dimension, dimension);
        }
    }

    private static float dot(float[] query, float[] values, int start, int length) {
        FloatVector a = FloatVector.zero(SPECIES);
        FloatVector b = FloatVector.zero(SPECIES);
        FloatVector c = FloatVector.zero(SPECIES);
        FloatVector d = FloatVector.zero(SPECIES);
        int i = 0;
        for (; i <= length - 4 * LANES; i += 4 * LANES) {
            a = product(query, values, start, i, a);
            b = product(query, values, start, i + LANES, b);
            c = product(query, values, start, i + 2 * LANES, c);
            d = product(query, values, start, i + 3 * LANES, d);
        }
        for (; i <= length - LANES; i += LANES) {
            a = product(query, values, start, i, a);
        }
        float sum = a.add(b).add(c.add(d)).reduceLanes(VectorOperators.ADD);
        for (; i < length; i++) {
            sum += query[i] * values[start + i];
        }
        return sum;
    }

    private static FloatVector product(float[] query, float[] values, int start, int i, FloatVector sum) {
        return FloatVector.fromArray(SPECIES, query, i).fma(FloatVector.fromArray(SPECIES, values, start + i), sum);
    }
}
