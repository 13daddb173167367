package dev.plumbline.kernels.bench.peers;

import dev.plumbline.kernels.bench.Measured;
import dev.plumbline.kernels.data.Checksum;
import dev.plumbline.kernels.spreading.EdgeList;
import dev.plumbline.kernels.spreading.SpreadingData;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.ejml.data.FMatrixSparseCSC;
import org.ejml.data.FMatrixSparseTriplet;
import org.ejml.ops.FConvertMatrixStruct;
import org.ejml.sparse.csc.mult.MatrixVectorMult_FSCC;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** 100 iterations over 1,000 nodes and 5,000 edges, by EJML and by JGraphT. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SpreadingPeersBenchmark extends Measured {
    private final EdgeList edges = SpreadingData.sparse();
    private final int nodes = edges.nodes();
    private final float[] start = SpreadingData.start(nodes);
    private final FMatrixSparseCSC matrix = matrix();
    private final DirectedWeightedMultigraph<Integer, DefaultWeightedEdge> graph = graph();
    private final float[] now = new float[nodes];
    private final float[] next = new float[nodes];

    @Setup
    public void prepare() {
        Checksum.verify("EJML", ejml(), SpreadingData.RESULT, SpreadingData.TOLERANCE);
        Checksum.verify("JGraphT", jgrapht(), SpreadingData.RESULT, SpreadingData.TOLERANCE);
    }

    @Benchmark
    public float[] ejml() {
        System.arraycopy(start, 0, now, 0, nodes);
        for (int step = 0; step < SpreadingData.ITERATIONS; step++) {
            MatrixVectorMult_FSCC.mult(matrix, now, 0, next, 0);
            divide();
        }
        return now;
    }

    @Benchmark
    public float[] jgrapht() {
        System.arraycopy(start, 0, now, 0, nodes);
        for (int step = 0; step < SpreadingData.ITERATIONS; step++) {
            for (int node = 0; node < nodes; node++) {
                float sum = now[node];
                for (DefaultWeightedEdge edge : graph.incomingEdgesOf(node)) {
                    sum += (float) graph.getEdgeWeight(edge) * now[graph.getEdgeSource(edge)];
                }
                next[node] = sum;
            }
            divide();
        }
        return now;
    }

    private void divide() {
        float largest = 1;
        for (float activation : next) {
            largest = Math.max(largest, activation);
        }
        for (int node = 0; node < nodes; node++) {
            now[node] = next[node] / largest;
        }
    }

    /** Wᵀ + I, duplicates added: one multiplication is one iteration. */
    private FMatrixSparseCSC matrix() {
        Map<Integer, Float> entries = new TreeMap<>();
        for (int node = 0; node < nodes; node++) {
            entries.put(node * nodes + node, 1f);
        }
        for (int e = 0; e < edges.edges(); e++) {
            entries.merge(edges.targets()[e] * nodes + edges.sources()[e], edges.weights()[e], Float::sum);
        }
        FMatrixSparseTriplet triplets = new FMatrixSparseTriplet(nodes, nodes, entries.size());
        entries.forEach((place, weight) -> triplets.addItem(place / nodes, place % nodes, weight));
        FMatrixSparseCSC result = new FMatrixSparseCSC(nodes, nodes, entries.size());
        FConvertMatrixStruct.convert(triplets, result);
        return result;
    }

    private DirectedWeightedMultigraph<Integer, DefaultWeightedEdge> graph() {
        DirectedWeightedMultigraph<Integer, DefaultWeightedEdge> result =
                new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);
        for (int node = 0; node < nodes; node++) {
            result.addVertex(node);
        }
        for (int e = 0; e < edges.edges(); e++) {
            DefaultWeightedEdge edge = result.addEdge(edges.sources()[e], edges.targets()[e]);
            result.setEdgeWeight(edge, edges.weights()[e]);
        }
        return result;
    }
}
