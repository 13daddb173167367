package dev.plumbline.kernels.bench;

import dev.plumbline.kernels.KernelCatalog;
import dev.plumbline.kernels.cosine.CandidateRows;
import dev.plumbline.kernels.cosine.Cosine;
import dev.plumbline.kernels.cosine.CosineData;
import dev.plumbline.kernels.data.Checksum;
import dev.plumbline.kernels.decay.Decay;
import dev.plumbline.kernels.decay.DecayData;
import dev.plumbline.kernels.decay.MemoryTraces;
import dev.plumbline.kernels.spreading.EdgeList;
import dev.plumbline.kernels.spreading.Normalisation;
import dev.plumbline.kernels.spreading.Spreading;
import dev.plumbline.kernels.spreading.SpreadingData;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The three benchmarks with a history, under the names they have always had, which is why they break our rules for
 * names. Each measures the preferred implementation of its kernel.
 */
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MemoryBenchmark extends Measured {
    /** One query and a thousand rows. */
    @State(Scope.Benchmark)
    public static class Rows {
        private final CandidateRows rows = CosineData.rows(CosineData.ROWS);
        private final float[] query = CosineData.queries(1);
        private final float[] out = new float[CosineData.ROWS];
        private Cosine cosine;

        @Setup
        public void prepare() {
            cosine = KernelCatalog.COSINE.preferred().create();
            Settling.settle(this::run);
            Checksum.verify("vector_similarity_768d_1000c", run(), CosineData.RESULT, CosineData.TOLERANCE);
        }

        float[] run() {
            cosine.similarities(query, rows, out);
            return out;
        }
    }

    /** A thousand nodes. */
    @State(Scope.Benchmark)
    public static class Graph {
        private final EdgeList edges = SpreadingData.sparse();
        private final float[] start = SpreadingData.start(edges.nodes());
        private final float[] out = new float[edges.nodes()];
        private Spreading spreading;

        @Setup
        public void prepare() {
            spreading = KernelCatalog.SPREADING.preferred().create().over(edges, Normalisation.MAXIMUM);
            Settling.settle(this::run);
            Checksum.verify("spreading_activation_1000n_100i", run(), SpreadingData.RESULT, SpreadingData.TOLERANCE);
        }

        float[] run() {
            spreading.spread(start, SpreadingData.ITERATIONS, out);
            return out;
        }
    }

    /** Ten thousand memories. */
    @State(Scope.Benchmark)
    public static class Memories {
        private final MemoryTraces traces = DecayData.withinASecond();
        private final float[] out = new float[DecayData.COUNT];
        private Decay decay;

        @Setup
        public void prepare() {
            decay = KernelCatalog.DECAY_EXPONENTIAL.preferred().create();
            Settling.settle(this::run);
            Checksum.verify("decay_calculation_10000m", run(), DecayData.EXPONENTIAL_RESULT, DecayData.TOLERANCE);
        }

        float[] run() {
            decay.decay(traces, out);
            return out;
        }
    }

    @Benchmark
    public float[] vector_similarity_768d_1000c(Rows state) {
        return state.run();
    }

    @Benchmark
    public float[] spreading_activation_1000n_100i(Graph state) {
        return state.run();
    }

    @Benchmark
    public float[] decay_calculation_10000m(Memories state) {
        return state.run();
    }
}
