package dev.plumbline.kernels.spreading;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The slices in two stages: one plain loop fetches the activation of every edge's source into an array, then vectors
 * walk array and weights side by side.
 *
 * <p>Why not gather: the microcode against "Downfall" (CVE-2022-40982) makes a gather of sixteen floats cost about 30
 * cycles on many server processors, where sixteen plain loads and stores cost 20.
 */
public final class StagedSpreading implements Spreading {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();
    private static final int HEIGHT = SlicedEdges.HEIGHT;

    private final SlicedState state;
    private final SlicedEdges edges;
    private final float[] stage;

    /** Lays {@code graph} out in slices. */
    public StagedSpreading(EdgeList graph, Normalisation normalisation) {
        edges = new SlicedEdges(graph);
        state = new SlicedState(edges, normalisation);
        stage = new float[edges.sources.length];
    }

    @Override
    public void spread(float[] start, int steps, float[] out) {
        state.load(start, out);
        for (int step = 0; step < steps; step++) {
            fetch(state.now(), edges.sources, stage);
            state.advance(step(state.now(), state.next(), state.pendingFactor()));
        }
        state.store(out);
    }

    private static void fetch(float[] now, int[] sources, float[] stage) {
        for (int e = 0; e < stage.length; e++) {
            stage[e] = now[sources[e]];
        }
    }

    /** Writes {@code factor} · (a + Wᵀa) to {@code next} and returns its maximum. */
    private float step(float[] now, float[] next, float factor) {
        float[] weights = edges.weights;
        FloatVector largest = FloatVector.zero(SPECIES);
        for (int row = 0; row < now.length; row += LANES) {
            int slice = row / HEIGHT;
            FloatVector sum = FloatVector.fromArray(SPECIES, now, row);
            int end = edges.starts[slice + 1];
            for (int e = edges.starts[slice] + row % HEIGHT; e < end; e += HEIGHT) {
                sum = FloatVector.fromArray(SPECIES, stage, e).fma(FloatVector.fromArray(SPECIES, weights, e), sum);
            }
            sum = sum.mul(factor);
            sum.intoArray(next, row);
            largest = largest.max(sum);
        }
        return largest.reduceLanes(VectorOperators.MAX);
    }
}
