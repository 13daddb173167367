package dev.plumbline.kernels.spreading;

import dev.plumbline.kernels.data.Checksum;
import dev.plumbline.kernels.data.SplitMix;

/**
 * The graphs of the spreading benchmarks, from {@link SplitMix}: source, target and weight of one edge after the other,
 * weights uniform in [0.1, 1), no self-loops, duplicates allowed.
 */
public final class SpreadingData {
    /** Nodes of the historical benchmark. */
    public static final int NODES = 1_000;

    /** Its edges. */
    public static final int EDGES = 5_000;

    /** Edges of the second density. */
    public static final int DENSE_EDGES = 30_000;

    /** Iterations of the historical benchmark. */
    public static final int ITERATIONS = 100;

    /** Where the depth-limited rule ends. */
    public static final int DEPTH = 5;

    /** Nodes of the profiling harness. */
    public static final int HARNESS_NODES = 10_000;

    /** Edges of the profiling harness. */
    public static final int HARNESS_EDGES = 50_000;

    /** How far a checksum may be off: a thousand results, each right to 5e-6. */
    public static final double TOLERANCE = 5e-3;

    /** Checksum of the result on the sparse graph; the reference made it, a test holds it. */
    public static final double RESULT = 293.770765;

    /** As {@link #RESULT}, on the dense graph. */
    public static final double DENSE_RESULT = 545.914183;

    /** As {@link #RESULT}, for sixteen queries. */
    public static final double BATCH_RESULT = 4717.482412;

    /** As {@link #RESULT}, under the depth-limited rule. */
    public static final double DEPTH_RESULT = 7.565486;

    /** As {@link #TOLERANCE}, for sixteen times as many results. */
    public static final double BATCH_TOLERANCE = 16 * TOLERANCE;

    private static final long SEED = 1_000_100L;
    private static final long EDGES_BITS = 0x6476419a31fae9a3L;
    private static final long DENSE_BITS = 0x62fec402dbf900ecL;
    private static final long HARNESS_BITS = 0x2ab90cfa1959639fL;
    private static final int UNIFORM_START = 100;

    private SpreadingData() {}

    /** 1,000 nodes, 5,000 edges. */
    public static EdgeList sparse() {
        return verified("sparse graph", uniform(SEED, NODES, EDGES), EDGES_BITS);
    }

    /** 1,000 nodes, 30,000 edges. */
    public static EdgeList dense() {
        return verified("dense graph", uniform(SEED, NODES, DENSE_EDGES), DENSE_BITS);
    }

    /** 10,000 nodes, 50,000 edges; after the first 100 edges a source is drawn in proportion to its degree. */
    public static EdgeList harness() {
        return verified("harness graph", preferential(SEED, HARNESS_NODES, HARNESS_EDGES), HARNESS_BITS);
    }

    /** Node 0 at 1. */
    public static float[] start(int nodes) {
        float[] start = new float[nodes];
        start[0] = 1;
        return start;
    }

    /** Query {@code q} starts with node {@code q} at 1; laid out for {@link BatchSpreading}. */
    public static float[] batchStart(int nodes) {
        float[] starts = new float[nodes * BatchSpreading.QUERIES];
        for (int query = 0; query < BatchSpreading.QUERIES; query++) {
            starts[query * BatchSpreading.QUERIES + query] = 1;
        }
        return starts;
    }

    /** Source and target uniform. */
    public static EdgeList uniform(long seed, int nodes, int edges) {
        return draw(seed, nodes, edges, edges);
    }

    private static EdgeList preferential(long seed, int nodes, int edges) {
        return draw(seed, nodes, edges, UNIFORM_START);
    }

    private static EdgeList draw(long seed, int nodes, int edges, int uniformEdges) {
        SplitMix numbers = new SplitMix(seed);
        int[] sources = new int[edges];
        int[] targets = new int[edges];
        float[] weights = new float[edges];
        for (int e = 0; e < edges; e++) {
            sources[e] = e < uniformEdges ? numbers.nextInt(nodes) : byDegree(numbers, sources, targets, e);
            do {
                targets[e] = numbers.nextInt(nodes);
            } while (targets[e] == sources[e]);
            weights[e] = numbers.nextFloat(0.1f, 1);
        }
        return new EdgeList(nodes, sources, targets, weights);
    }

    /** An end of one of the first {@code edges} edges: a node of degree d stands there d times. */
    private static int byDegree(SplitMix numbers, int[] sources, int[] targets, int edges) {
        int end = numbers.nextInt(2 * edges);
        return end < edges ? sources[end] : targets[end - edges];
    }

    private static EdgeList verified(String what, EdgeList graph, long expected) {
        long bits = Checksum.ofBits(graph.sources())
                ^ Long.rotateLeft(Checksum.ofBits(graph.targets()), 21)
                ^ Long.rotateLeft(Checksum.ofBits(graph.weights()), 42);
        Checksum.verifyInput(what, bits, expected);
        return graph;
    }
}
