package dev.plumbline.kernels.cosine;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Four rows share every load of the query, with two accumulators a row: eight chains of multiply-adds in flight, and
 * five loads for four products instead of eight.
 */
public final class SimdDotsBatched implements Dots {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();

    private final SimdDotsPreferred single = new SimdDotsPreferred();

    @Override
    public void dots(float[] query, CandidateRows rows, int from, int to, float[] out) {
        int dimension = rows.dimension();
        int row = from;
        for (; row <= to - 4; row += 4) {
            fourRows(query, rows.values(), row * dimension, dimension, row, out);
        }
        single.dots(query, rows, row, to, out);
    }

    private static void fourRows(float[] query, float[] values, int start, int length, int row, float[] out) {
        int r1 = start + length;
        int r2 = r1 + length;
        int r3 = r2 + length;
        FloatVector a0 = FloatVector.zero(SPECIES);
        FloatVector a1 = a0;
        FloatVector b0 = a0;
        FloatVector b1 = a0;
        FloatVector c0 = a0;
        FloatVector c1 = a0;
        FloatVector d0 = a0;
        FloatVector d1 = a0;
        int i = 0;
        for (; i <= length - 2 * LANES; i += 2 * LANES) {
            FloatVector q0 = FloatVector.fromArray(SPECIES, query, i);
            FloatVector q1 = FloatVector.fromArray(SPECIES, query, i + LANES);
            a0 = q0.fma(FloatVector.fromArray(SPECIES, values, start + i), a0);
            a1 = q1.fma(FloatVector.fromArray(SPECIES, values, start + i + LANES), a1);
            b0 = q0.fma(FloatVector.fromArray(SPECIES, values, r1 + i), b0);
            b1 = q1.fma(FloatVector.fromArray(SPECIES, values, r1 + i + LANES), b1);
            c0 = q0.fma(FloatVector.fromArray(SPECIES, values, r2 + i), c0);
            c1 = q1.fma(FloatVector.fromArray(SPECIES, values, r2 + i + LANES), c1);
            d0 = q0.fma(FloatVector.fromArray(SPECIES, values, r3 + i), d0);
            d1 = q1.fma(FloatVector.fromArray(SPECIES, values, r3 + i + LANES), d1);
        }
        out[row] = a0.add(a1).reduceLanes(VectorOperators.ADD) + rest(query, values, start, i);
        out[row + 1] = b0.add(b1).reduceLanes(VectorOperators.ADD) + rest(query, values, r1, i);
        out[row + 2] = c0.add(c1).reduceLanes(VectorOperators.ADD) + rest(query, values, r2, i);
        out[row + 3] = d0.add(d1).reduceLanes(VectorOperators.ADD) + rest(query, values, r3, i);
    }

    private static float rest(float[] query, float[] values, int start, int from) {
        float sum = 0;
        for (int i = from; i < query.length; i++) {
            sum += query[i] * values[start + i];
        }
        return sum;
    }
}
