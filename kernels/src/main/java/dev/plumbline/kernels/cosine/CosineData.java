package dev.plumbline.kernels.cosine;

import dev.plumbline.kernels.data.Checksum;
import dev.plumbline.kernels.data.SplitMix;

/**
 * The data of the cosine benchmarks: components uniform in [−1, 1), from {@link SplitMix}.
 *
 * <p>Rows come first, from seed {@value #ROWS_SEED}; queries from seed {@value #QUERY_SEED}.
 */
public final class CosineData {
    /** Components of a vector. */
    public static final int DIMENSION = 768;

    /** Candidates of the historical benchmark. */
    public static final int ROWS = 1_000;

    /** Candidates where threads begin to pay. */
    public static final int MANY_ROWS = 20_000;

    /** Checksum of the result for one query; the reference made it, a test holds it. */
    public static final double RESULT = -0.246185278;

    /** As {@link #RESULT}, with {@link #MANY_ROWS} rows. */
    public static final double MANY_ROWS_RESULT = 6.471458093;

    /** As {@link #RESULT}, for {@link BatchCosine#QUERIES} queries. */
    public static final double BATCH_RESULT = 5.516238429;

    /** The sum of all components of the {@link #ROWS} rows, which the read-only pass computes. */
    public static final double SUM = -781.642826;

    /** How far a checksum may be off: the tolerance of one result, 1e-6, for a thousand results that add up. */
    public static final double TOLERANCE = 1e-3;

    private static final long ROWS_SEED = 768_1000L;
    private static final long QUERY_SEED = 768L;
    private static final long ROWS_BITS = 0x84bfe0b65e3e009bL;

    private CosineData() {}

    /** The first {@code count} rows. The thousand of the benchmark are verified bit by bit. */
    public static CandidateRows rows(int count) {
        float[] values = new SplitMix(ROWS_SEED).floats(count * DIMENSION, -1, 1);
        if (count == ROWS) {
            Checksum.verifyInput("rows", Checksum.ofBits(values), ROWS_BITS);
        }
        return new CandidateRows(values, count, DIMENSION);
    }

    /** The first {@code count} queries, one after the other. */
    public static float[] queries(int count) {
        return new SplitMix(QUERY_SEED).floats(count * DIMENSION, -1, 1);
    }
}
