package dev.plumbline.kernels.harness;

import dev.plumbline.kernels.KernelCatalog;
import dev.plumbline.kernels.cosine.CandidateRows;
import dev.plumbline.kernels.cosine.Cosine;
import dev.plumbline.kernels.cosine.CosineData;
import dev.plumbline.kernels.decay.Decay;
import dev.plumbline.kernels.decay.DecayData;
import dev.plumbline.kernels.decay.MemoryTraces;
import dev.plumbline.kernels.spreading.EdgeList;
import dev.plumbline.kernels.spreading.Normalisation;
import dev.plumbline.kernels.spreading.Spreading;
import dev.plumbline.kernels.spreading.SpreadingData;

/** A day in the life of a memory, in fast motion, with the preferred implementation of every kernel. */
public final class MemoryHarness {
    /** Spreading queries, and as many similarity queries. */
    public static final int QUERIES = 1_000;

    /** What {@link #run} returns with the references; a test holds it. */
    public static final double RESULT = 4883.504189;

    /** How far it may be off: three thousand results in float. */
    public static final double TOLERANCE = 0.05;

    private final EdgeList graph = SpreadingData.harness();
    private final Spreading spreading =
            KernelCatalog.SPREADING_DEPTH.preferred().create().over(graph, Normalisation.NONE);
    private final Cosine cosine = KernelCatalog.COSINE.preferred().create();
    private final Decay decay = KernelCatalog.DECAY_EXPONENTIAL.preferred().create();

    private final CandidateRows rows = CosineData.rows(CosineData.ROWS);
    private final float[] queries = CosineData.queries(QUERIES);
    private final MemoryTraces traces = DecayData.withinASecond();

    private final float[] start = new float[graph.nodes()];
    private final float[] activations = new float[graph.nodes()];
    private final float[] query = new float[CosineData.DIMENSION];
    private final float[] similarities = new float[CosineData.ROWS];
    private final float[] strengths = new float[DecayData.COUNT];

    /** Runs everything once and returns a sum over all results, which depends on every one of the queries. */
    public double run() {
        return spread() + compare() + fade();
    }

    /** Query {@code q} starts at node 10 q. */
    private double spread() {
        double sum = 0;
        for (int q = 0; q < QUERIES; q++) {
            int node = q * (graph.nodes() / QUERIES);
            start[node] = 1;
            spreading.spread(start, SpreadingData.DEPTH, activations);
            start[node] = 0;
            sum += activations[graph.targets()[q]];
        }
        return sum;
    }

    private double compare() {
        double sum = 0;
        for (int q = 0; q < QUERIES; q++) {
            System.arraycopy(queries, q * query.length, query, 0, query.length);
            cosine.similarities(query, rows, similarities);
            sum += similarities[q];
        }
        return sum;
    }

    private double fade() {
        decay.decay(traces, strengths);
        double sum = 0;
        for (float strength : strengths) {
            sum += strength;
        }
        return sum;
    }
}
