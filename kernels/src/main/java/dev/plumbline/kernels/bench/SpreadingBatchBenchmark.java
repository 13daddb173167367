package dev.plumbline.kernels.bench;

import dev.plumbline.kernels.KernelCatalog;
import dev.plumbline.kernels.data.Checksum;
import dev.plumbline.kernels.spreading.BatchSpreading;
import dev.plumbline.kernels.spreading.EdgeList;
import dev.plumbline.kernels.spreading.Normalisation;
import dev.plumbline.kernels.spreading.SpreadingData;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;

/** Sixteen queries of 100 iterations over 1,000 nodes and 5,000 edges; the time is that of one query. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SpreadingBatchBenchmark extends Measured {
    private final EdgeList graph = SpreadingData.sparse();
    private final float[] starts = SpreadingData.batchStart(graph.nodes());
    private final float[] out = new float[starts.length];
    private BatchSpreading spreading;

    @Setup
    public void prepare(BenchmarkParams params) {
        spreading = Variants.create(KernelCatalog.SPREADING_16_QUERIES, params).over(graph, Normalisation.MAXIMUM);
        Settling.settle(this::run);
        Checksum.verify(params.getBenchmark(), run(), SpreadingData.BATCH_RESULT, SpreadingData.BATCH_TOLERANCE);
    }

    @Benchmark
    @OperationsPerInvocation(BatchSpreading.QUERIES)
    public float[] reference() {
        return run();
    }

    @Benchmark
    @OperationsPerInvocation(BatchSpreading.QUERIES)
    public float[] simdColumns() {
        return run();
    }

    private float[] run() {
        spreading.spread(starts, SpreadingData.ITERATIONS, out);
        return out;
    }
}
