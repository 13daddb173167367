package dev.plumbline.kernels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.kernels.cosine.BatchCosine;
import dev.plumbline.kernels.cosine.CandidateRows;
import dev.plumbline.kernels.cosine.Cosine;
import dev.plumbline.kernels.cosine.ThreadedCosine;
import dev.plumbline.kernels.data.SplitMix;
import java.util.Arrays;

/** A cosine against its reference. Tolerances: 1e-6 on uniform data, 5e-6 where all components are positive. */
final class CosineAgreement {
    private static final int LONGEST = 1021;
    private static final long[] SEEDS = {1, 22, 333};

    /** Values that a float sum loses, spoils or cannot hold. */
    private static final float[] HAZARDS = {
        0f,
        -0f,
        Float.NaN,
        Float.POSITIVE_INFINITY,
        Float.NEGATIVE_INFINITY,
        Float.MIN_VALUE,
        -Float.MIN_NORMAL,
        1e-30f,
        1e30f,
        Float.MAX_VALUE
    };

    private CosineAgreement() {}

    static void check(Cosine reference, Cosine twin) {
        for (int length = 0; length <= LONGEST; length++) {
            for (long seed : SEEDS) {
                // Seven rows: one block of four and a rest of three.
                agree(reference, twin, uniform(seed, 1, length, -1), uniform(-seed, 7, length, -1), 7, 1e-6);
            }
            agree(reference, twin, uniform(4, 1, length, 0), uniform(5, 3, length, 0), 3, 5e-6);
        }
        hazards(reference, twin);
    }

    static void checkManyRows(Cosine reference, Cosine twin) {
        int rows = ThreadedCosine.WORTHWHILE + 3;
        for (int length : new int[] {1, 5, 16, 33}) {
            agree(reference, twin, uniform(6, 1, length, -1), uniform(7, rows, length, -1), rows, 1e-6);
        }
        check(reference, twin);
    }

    static void checkBatch(BatchCosine reference, BatchCosine twin) {
        for (int length = 0; length <= LONGEST; length++) {
            float[] queries = uniform(8, BatchCosine.QUERIES, length, -1);
            agree(reference, twin, queries, uniform(9 + length, 5, length, -1), 5, 1e-6);
        }
        for (float hazard : HAZARDS) {
            float[] queries = uniform(10, BatchCosine.QUERIES, 37, -1);
            queries[5 * 37 + 36] = hazard;
            float[] rows = uniform(11, 5, 37, -1);
            rows[2 * 37] = hazard;
            agree(reference, twin, queries, rows, 5, 1e-6);
        }
    }

    /** A hazard at every place of a row, of the query, of both; and vectors of nothing but the hazard. */
    private static void hazards(Cosine reference, Cosine twin) {
        int length = 37;
        for (float hazard : HAZARDS) {
            for (int place = 0; place < length; place++) {
                float[] query = uniform(12, 1, length, -1);
                float[] rows = uniform(13, 6, length, -1);
                rows[(place % 6) * length + place] = hazard;
                agree(reference, twin, query, rows, 6, 1e-6);
                query[length - 1 - place] = hazard;
                agree(reference, twin, query, rows, 6, 1e-6);
            }
            float[] constant = new float[length];
            Arrays.fill(constant, hazard);
            agree(reference, twin, constant, constant.clone(), 1, 1e-6);
            agree(reference, twin, uniform(14, 1, length, -1), constant, 1, 1e-6);
        }
    }

    private static void agree(
            Cosine reference, Cosine twin, float[] query, float[] values, int count, double tolerance) {
        CandidateRows rows = new CandidateRows(values, count, query.length);
        float[] expected = new float[count];
        float[] actual = new float[count];
        reference.similarities(query, rows, expected);
        twin.similarities(query, rows, actual);
        compare(expected, actual, tolerance, query.length);
    }

    private static void agree(
            BatchCosine reference, BatchCosine twin, float[] queries, float[] values, int count, double tolerance) {
        CandidateRows rows = new CandidateRows(values, count, queries.length / BatchCosine.QUERIES);
        float[] expected = new float[count * BatchCosine.QUERIES];
        float[] actual = new float[expected.length];
        reference.similarities(queries, rows, expected);
        twin.similarities(queries, rows, actual);
        compare(expected, actual, tolerance, rows.dimension());
    }

    private static void compare(float[] expected, float[] actual, double tolerance, int length) {
        for (int row = 0; row < expected.length; row++) {
            // The difference first: a description a row would cost more than all the arithmetic.
            if (!(Math.abs(expected[row] - actual[row]) <= tolerance)) {
                assertThat(actual[row])
                        .as("row %d of %d, length %d", row, expected.length, length)
                        .isCloseTo(expected[row], within((float) tolerance));
            }
        }
    }

    private static float[] uniform(long seed, int count, int length, float low) {
        return new SplitMix(seed).floats(count * length, low, 1);
    }
}
