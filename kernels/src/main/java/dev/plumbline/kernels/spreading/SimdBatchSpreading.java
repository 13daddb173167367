package dev.plumbline.kernels.spreading;

import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Sixteen queries by target: the activations of a node in all queries lie side by side, so every edge is one plain load
 * and one multiply-add for all of them, and nothing is gathered. Nodes are renumbered by falling in-degree, so that the
 * end of a row is predicted. The division is folded into the next step.
 */
public final class SimdBatchSpreading implements BatchSpreading {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();

    private final Normalisation normalisation;
    private final int[] order;
    private final int[] starts;
    private final int[] sources;
    private final float[] weights;
    private final float[] largest = new float[QUERIES];
    private float[] now;
    private float[] next;

    /** Lays {@code graph} out by target. */
    public SimdBatchSpreading(EdgeList graph, Normalisation normalisation) {
        this.normalisation = normalisation;
        CompressedEdges edges = CompressedEdges.byTarget(graph);
        order = edges.byFallingDegree();
        int[] newNumber = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            newNumber[order[i]] = i;
        }
        starts = new int[order.length + 1];
        weights = new float[graph.edges()];
        sources = new int[graph.edges()];
        for (int i = 0; i < order.length; i++) {
            int place = starts[i];
            for (int e = edges.starts[order[i]]; e < edges.starts[order[i] + 1]; e++) {
                sources[place] = newNumber[edges.others[e]] * QUERIES;
                weights[place++] = edges.weights[e];
            }
            starts[i + 1] = place;
        }
        now = new float[graph.nodes() * QUERIES];
        next = new float[now.length];
    }

    @Override
    public void spread(float[] starts, int steps, float[] out) {
        Lengths.require(starts, out, now.length);
        for (int i = 0; i < order.length; i++) {
            System.arraycopy(starts, order[i] * QUERIES, now, i * QUERIES, QUERIES);
        }
        Arrays.fill(largest, 1);
        for (int step = 0; step < steps; step++) {
            for (int lane = 0; lane < QUERIES; lane += LANES) {
                step(now, next, lane);
            }
            float[] swap = now;
            now = next;
            next = swap;
        }
        for (int i = 0; i < now.length; i++) {
            out[order[i / QUERIES] * QUERIES + i % QUERIES] = now[i] / largest[i % QUERIES];
        }
    }

    /** One iteration of the queries from {@code lane} on. */
    private void step(float[] now, float[] next, int lane) {
        FloatVector factor = FloatVector.broadcast(SPECIES, 1).div(FloatVector.fromArray(SPECIES, largest, lane));
        // Floats that are not negative are in the order of their bits, and the maximum of integers is one instruction.
        IntVector maximum = FloatVector.broadcast(SPECIES, 1).reinterpretAsInts();
        for (int node = 0; node < starts.length - 1; node++) {
            FloatVector sum = FloatVector.fromArray(SPECIES, now, node * QUERIES + lane);
            for (int e = starts[node]; e < starts[node + 1]; e++) {
                sum = FloatVector.fromArray(SPECIES, now, sources[e] + lane).fma(weight(e), sum);
            }
            sum = sum.mul(factor);
            sum.intoArray(next, node * QUERIES + lane);
            maximum = maximum.max(sum.reinterpretAsInts());
        }
        if (normalisation == Normalisation.MAXIMUM) {
            maximum.reinterpretAsFloats().intoArray(largest, lane);
        }
    }

    private FloatVector weight(int edge) {
        return FloatVector.broadcast(SPECIES, weights[edge]);
    }
}
