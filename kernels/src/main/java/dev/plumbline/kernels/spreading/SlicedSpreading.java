package dev.plumbline.kernels.spreading;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** By target in slices of sixteen nodes, one slice after the other; the division is folded into the next step. */
public final class SlicedSpreading implements Spreading {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;

    /** Floats that are not negative are in the order of their bits, and the maximum of integers is one instruction. */
    private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;

    private static final int LANES = SPECIES.length();

    private final SlicedState state;
    private final SlicedEdges edges;

    /** Lays {@code graph} out in slices. */
    public SlicedSpreading(EdgeList graph, Normalisation normalisation) {
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
        IntVector largest = IntVector.zero(INTS);
        for (int row = 0; row < now.length; row += LANES) {
            int slice = row / SlicedEdges.HEIGHT;
            int lane = row % SlicedEdges.HEIGHT;
            FloatVector sum = FloatVector.fromArray(SPECIES, now, row);
            int end = edges.starts[slice + 1];
            for (int e = edges.starts[slice] + lane; e < end; e += SlicedEdges.HEIGHT) {
                FloatVector gathered = FloatVector.fromArray(SPECIES, now, 0, edges.sources, e);
                sum = gathered.fma(FloatVector.fromArray(SPECIES, edges.weights, e), sum);
            }
            sum = sum.mul(factor);
            sum.intoArray(next, row);
            largest = largest.max(sum.reinterpretAsInts());
        }
        return Float.intBitsToFloat(largest.reduceLanes(VectorOperators.MAX));
    }
}
