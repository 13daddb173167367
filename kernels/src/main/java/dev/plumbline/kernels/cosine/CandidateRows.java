package dev.plumbline.kernels.cosine;

import java.util.stream.IntStream;

/**
 * Vectors to compare with, stored flat and row-major, with what does not depend on the query computed once.
 *
 * <p>Immutable as long as the caller leaves the array alone: it is not copied, because its place in memory is part of
 * what is measured.
 */
public final class CandidateRows {
    private final float[] values;
    private final int count;
    private final int dimension;
    private final double[] inverseNorms;
    private final int[] irregular;

    /**
     * {@code count} rows of {@code dimension} components.
     *
     * @throws IllegalArgumentException when {@code values} is not exactly that long
     */
    public CandidateRows(float[] values, int count, int dimension) {
        if (count < 0 || dimension < 0 || values.length != (long) count * dimension) {
            throw new IllegalArgumentException(
                    values.length + " values are not " + count + " rows of " + dimension + " components");
        }
        this.values = values;
        this.count = count;
        this.dimension = dimension;
        inverseNorms = new double[count];
        for (int row = 0; row < count; row++) {
            double norm = Norm.of(values, row * dimension, dimension);
            inverseNorms[row] = Norm.isRegular(norm) ? 1 / norm : 0;
        }
        irregular =
                IntStream.range(0, count).filter(row -> inverseNorms[row] == 0).toArray();
    }

    /** The rows, one after the other; not a copy. */
    public float[] values() {
        return values;
    }

    /** How many rows. */
    public int count() {
        return count;
    }

    /** Components of a row. */
    public int dimension() {
        return dimension;
    }

    /** 1 / ‖row‖, or 0 where the row is not {@link Norm#isRegular regular}; not a copy. */
    double[] inverseNorms() {
        return inverseNorms;
    }

    /** The rows that float arithmetic cannot be trusted with. */
    int[] irregular() {
        return irregular;
    }

    /** Checks the lengths of {@code queries} queries and of the result. */
    void requireFit(float[] query, float[] out, int queries) {
        if (query.length != queries * dimension) {
            throw new IllegalArgumentException(
                    query.length + " components for " + queries + " queries to rows of " + dimension);
        }
        if (out.length < (long) queries * count) {
            throw new IllegalArgumentException(
                    "Room for " + out.length + " results of " + queries + " queries to " + count + " rows");
        }
    }
}
