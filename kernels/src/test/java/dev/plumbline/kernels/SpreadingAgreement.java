package dev.plumbline.kernels;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernels.data.SplitMix;
import dev.plumbline.kernels.spreading.BatchSpreading;
import dev.plumbline.kernels.spreading.EdgeList;
import dev.plumbline.kernels.spreading.Normalisation;
import dev.plumbline.kernels.spreading.Spreading;
import dev.plumbline.kernels.spreading.SpreadingData;
import dev.plumbline.kernels.spreading.SpreadingForm;

/** A spreading form against its reference: within 5e-6 of every activation after 100 iterations. */
final class SpreadingAgreement {
    private static final double TOLERANCE = 5e-6;
    private static final int[] NODES = {2, 3, 15, 16, 17, 31, 32, 33, 64, 100, 257, 1000};
    private static final int[] EDGES_A_NODE = {0, 1, 5, 30};

    private SpreadingAgreement() {}

    static void check(SpreadingForm<Spreading> reference, SpreadingForm<Spreading> twin) {
        for (int nodes : NODES) {
            for (int degree : EDGES_A_NODE) {
                EdgeList graph = SpreadingData.uniform(nodes + degree, nodes, nodes * degree);
                for (int steps : new int[] {0, 1, 2, 100}) {
                    agree(reference, twin, graph, Normalisation.MAXIMUM, steps);
                }
                agree(reference, twin, graph, Normalisation.NONE, 3);
            }
        }
        // Two iterations: the hub sums 200 floats, and its error divides everything else, again at every iteration.
        agree(reference, twin, star(), Normalisation.MAXIMUM, 2);
    }

    static void checkDepth(SpreadingForm<Spreading> reference, SpreadingForm<Spreading> twin) {
        for (int nodes : NODES) {
            for (int degree : EDGES_A_NODE) {
                EdgeList graph = SpreadingData.uniform(nodes + degree, nodes, nodes * degree);
                for (int depth = 0; depth <= 6; depth++) {
                    agree(reference, twin, graph, Normalisation.NONE, depth);
                }
            }
        }
    }

    static void checkBatch(SpreadingForm<BatchSpreading> reference, SpreadingForm<BatchSpreading> twin) {
        for (int nodes : NODES) {
            for (int degree : EDGES_A_NODE) {
                EdgeList graph = SpreadingData.uniform(nodes + degree, nodes, nodes * degree);
                float[] starts = new SplitMix(nodes).floats(nodes * BatchSpreading.QUERIES, 0, 1);
                float[] expected = new float[starts.length];
                float[] actual = new float[starts.length];
                reference.over(graph, Normalisation.MAXIMUM).spread(starts, 100, expected);
                twin.over(graph, Normalisation.MAXIMUM).spread(starts, 100, actual);
                compare(expected, actual, graph);
            }
        }
    }

    /** Asked twice, so that what a query leaves behind in the working arrays shows. */
    private static void agree(
            SpreadingForm<Spreading> reference,
            SpreadingForm<Spreading> twin,
            EdgeList graph,
            Normalisation normalisation,
            int steps) {
        Spreading expecting = reference.over(graph, normalisation);
        Spreading acting = twin.over(graph, normalisation);
        float[] expected = new float[graph.nodes()];
        float[] actual = new float[graph.nodes()];
        for (float[] start :
                new float[][] {SpreadingData.start(graph.nodes()), new SplitMix(steps).floats(graph.nodes(), 0, 1)}) {
            expecting.spread(start, steps, expected);
            acting.spread(start, steps, actual);
            compare(expected, actual, graph);
        }
    }

    private static void compare(float[] expected, float[] actual, EdgeList graph) {
        for (int i = 0; i < expected.length; i++) {
            double allowed = Math.max(Float.MIN_NORMAL, TOLERANCE * expected[i]);
            assertThat(Math.abs(expected[i] - actual[i]) <= allowed)
                    .as(
                            "%s instead of %s at %d, %d nodes, %d edges",
                            actual[i], expected[i], i, graph.nodes(), graph.edges())
                    .isTrue();
        }
    }

    /** One node with all the edges: the longest row stands beside empty ones. */
    private static EdgeList star() {
        int[] sources = new int[200];
        int[] targets = new int[200];
        float[] weights = new float[200];
        for (int e = 0; e < 200; e++) {
            sources[e] = e % 40;
            targets[e] = 40;
            weights[e] = 0.5f;
        }
        return new EdgeList(41, sources, targets, weights);
    }
}
