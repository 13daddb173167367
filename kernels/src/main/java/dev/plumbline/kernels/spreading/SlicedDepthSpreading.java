package dev.plumbline.kernels.spreading;

import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** The {@link DepthRule} by target in slices of sixteen nodes: all edges at every depth, but in vectors. */
public final class SlicedDepthSpreading implements Spreading {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;

    /** Floats that are not negative are in the order of their bits, and the maximum of integers is one instruction. */
    private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;

    private static final int LANES = SPECIES.length();

    private final SlicedEdges edges;
    private final float[] reached;
    private float[] front;
    private float[] next;

    /** Lays {@code graph} out in slices. */
    public SlicedDepthSpreading(EdgeList graph) {
        edges = new SlicedEdges(graph);
        reached = new float[edges.paddedNodes];
        front = new float[edges.paddedNodes];
        next = new float[edges.paddedNodes];
    }

    @Override
    public void spread(float[] start, int steps, float[] out) {
        int[] order = edges.order;
        Lengths.require(start, out, order.length);
        Arrays.fill(reached, 0);
        float largest = 0;
        for (int i = 0; i < order.length; i++) {
            float activation = start[order[i]];
            reached[i] = activation;
            front[i] = activation >= DepthRule.THRESHOLD ? activation : 0;
            largest = Math.max(largest, activation);
        }
        for (int depth = 1; depth <= steps && largest >= DepthRule.THRESHOLD; depth++) {
            largest = descend((float) DepthRule.factor(depth));
            float[] swap = front;
            front = next;
            next = swap;
        }
        for (int i = 0; i < order.length; i++) {
            out[order[i]] = reached[i];
        }
    }

    /** Takes the front one edge further and returns its largest activation. */
    private float descend(float factor) {
        IntVector largest = IntVector.zero(INTS);
        for (int row = 0; row < front.length; row += LANES) {
            int slice = row / SlicedEdges.HEIGHT;
            FloatVector sum = FloatVector.zero(SPECIES);
            int end = edges.starts[slice + 1];
            for (int e = edges.starts[slice] + row % SlicedEdges.HEIGHT; e < end; e += SlicedEdges.HEIGHT) {
                FloatVector gathered = FloatVector.fromArray(SPECIES, front, 0, edges.sources, e);
                sum = gathered.fma(FloatVector.fromArray(SPECIES, edges.weights, e), sum);
            }
            sum = sum.mul(factor);
            FloatVector.fromArray(SPECIES, reached, row).add(sum).intoArray(reached, row);
            sum.blend(0, sum.compare(VectorOperators.LT, DepthRule.THRESHOLD)).intoArray(next, row);
            largest = largest.max(sum.reinterpretAsInts());
        }
        return Float.intBitsToFloat(largest.reduceLanes(VectorOperators.MAX));
    }
}
