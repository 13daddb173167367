package dev.plumbline.kernels.cosine;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Sixteen queries in one pass over the rows, in tiles of two rows and four queries: every row is fetched from memory
 * once and meets all queries while it is in the first-level cache.
 */
public final class SimdBatchCosine implements BatchCosine {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();

    @Override
    public void similarities(float[] queries, CandidateRows rows, float[] out) {
        rows.requireFit(queries, out, QUERIES);
        int row = 0;
        for (; row <= rows.count() - 2; row += 2) {
            for (int query = 0; query < QUERIES; query += 4) {
                tile(queries, query, rows, row, out);
            }
        }
        for (int query = 0; query < QUERIES; query++) {
            int start = query * rows.count();
            if (row < rows.count()) {
                out[start + row] = rest(queries, query, rows, row, 0);
            }
            DotCosine.normalise(queries, query * rows.dimension(), rows, out, start);
        }
    }

    private static void tile(float[] queries, int query, CandidateRows rows, int row, float[] out) {
        float[] values = rows.values();
        int length = rows.dimension();
        FloatVector ax = FloatVector.zero(SPECIES);
        FloatVector bx = ax;
        FloatVector cx = ax;
        FloatVector dx = ax;
        FloatVector ay = ax;
        FloatVector by = ax;
        FloatVector cy = ax;
        FloatVector dy = ax;
        int i = 0;
        for (; i <= length - LANES; i += LANES) {
            FloatVector x = FloatVector.fromArray(SPECIES, values, row * length + i);
            FloatVector y = FloatVector.fromArray(SPECIES, values, (row + 1) * length + i);
            FloatVector a = FloatVector.fromArray(SPECIES, queries, query * length + i);
            FloatVector b = FloatVector.fromArray(SPECIES, queries, (query + 1) * length + i);
            FloatVector c = FloatVector.fromArray(SPECIES, queries, (query + 2) * length + i);
            FloatVector d = FloatVector.fromArray(SPECIES, queries, (query + 3) * length + i);
            ax = a.fma(x, ax);
            ay = a.fma(y, ay);
            bx = b.fma(x, bx);
            by = b.fma(y, by);
            cx = c.fma(x, cx);
            cy = c.fma(y, cy);
            dx = d.fma(x, dx);
            dy = d.fma(y, dy);
        }
        int place = query * rows.count() + row;
        store(out, place, ax, ay);
        store(out, place + rows.count(), bx, by);
        store(out, place + 2 * rows.count(), cx, cy);
        store(out, place + 3 * rows.count(), dx, dy);
        addRest(queries, query, rows, row, i, out);
    }

    private static void store(float[] out, int place, FloatVector x, FloatVector y) {
        out[place] = x.reduceLanes(VectorOperators.ADD);
        out[place + 1] = y.reduceLanes(VectorOperators.ADD);
    }

    /** Adds what whole vectors left over: components from {@code done} on. */
    private static void addRest(float[] queries, int query, CandidateRows rows, int row, int done, float[] out) {
        if (done == rows.dimension()) {
            return;
        }
        for (int q = query; q < query + 4; q++) {
            out[q * rows.count() + row] += rest(queries, q, rows, row, done);
            out[q * rows.count() + row + 1] += rest(queries, q, rows, row + 1, done);
        }
    }

    private static float rest(float[] queries, int query, CandidateRows rows, int row, int done) {
        float[] values = rows.values();
        int length = rows.dimension();
        double sum = 0;
        for (int i = done; i < length; i++) {
            sum += (double) queries[query * length + i] * values[row * length + i];
        }
        return (float) sum;
    }
}
