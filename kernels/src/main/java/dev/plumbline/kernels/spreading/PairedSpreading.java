package dev.plumbline.kernels.spreading;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** As {@link SlicedSpreading}, with two slices in flight: while one waits for its gather, the other adds. */
public final class PairedSpreading implements Spreading {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;

    /** Floats that are not negative are in the order of their bits, and the maximum of integers is one instruction. */
    private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;

    private static final int LANES = SPECIES.length();
    private static final int HEIGHT = SlicedEdges.HEIGHT;

    private final SlicedState state;
    private final SlicedEdges edges;

    /** Lays {@code graph} out in slices. */
    public PairedSpreading(EdgeList graph, Normalisation normalisation) {
        edges = new SlicedEdges(graph);
        state = new SlicedState(edges, normalisation);
    }

    @Override
    public void spread(float[] start, int steps, float[] out) {
        state.load(start, out);
        for (int step = 0; step < steps; step++) {
            state.advance(step(state.now(), state.next(), state.pendingFactor()));
        }
        state.store(out);
    }

    /** Writes {@code factor} · (a + Wᵀa) to {@code next} and returns its maximum. */
    private float step(float[] now, float[] next, float factor) {
        int[] sources = edges.sources;
        float[] weights = edges.weights;
        IntVector largest = IntVector.zero(INTS);
        for (int slice = 0; slice < edges.starts.length - 1; slice += 2) {
            int first = edges.starts[slice];
            int width = edges.starts[slice + 1] - first;
            for (int lane = 0; lane < HEIGHT; lane += LANES) {
                int row = slice * HEIGHT + lane;
                FloatVector a = FloatVector.fromArray(SPECIES, now, row);
                FloatVector b = FloatVector.fromArray(SPECIES, now, row + HEIGHT);
                for (int e = first + lane; e < first + width; e += HEIGHT) {
                    FloatVector fromA = FloatVector.fromArray(SPECIES, now, 0, sources, e);
                    FloatVector fromB = FloatVector.fromArray(SPECIES, now, 0, sources, e + width);
                    a = fromA.fma(FloatVector.fromArray(SPECIES, weights, e), a);
                    b = fromB.fma(FloatVector.fromArray(SPECIES, weights, e + width), b);
                }
                a = a.mul(factor);
                b = b.mul(factor);
                a.intoArray(next, row);
                b.intoArray(next, row + HEIGHT);
                largest = largest.max(a.reinterpretAsInts()).max(b.reinterpretAsInts());
            }
        }
        return Float.intBitsToFloat(largest.reduceLanes(VectorOperators.MAX));
    }
}
