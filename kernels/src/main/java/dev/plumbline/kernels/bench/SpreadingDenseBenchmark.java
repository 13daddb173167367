package dev.plumbline.kernels.bench;

import dev.plumbline.kernels.KernelCatalog;
import dev.plumbline.kernels.data.Checksum;
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
import org.openjdk.jmh.infra.BenchmarkParams;

/** 100 iterations over 1,000 nodes and 30,000 edges. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SpreadingDenseBenchmark extends Measured {
    private final EdgeList graph = SpreadingData.dense();
    private final float[] start = SpreadingData.start(graph.nodes());
    private final float[] out = new float[graph.nodes()];
    private Spreading spreading;

    @Setup
    public void prepare(BenchmarkParams params) {
        spreading = Variants.create(KernelCatalog.SPREADING, params).over(graph, Normalisation.MAXIMUM);
        Settling.settle(this::run);
        Checksum.verify(params.getBenchmark(), run(), SpreadingData.DENSE_RESULT, SpreadingData.TOLERANCE);
    }

    @Benchmark
    public float[] reference() {
        return run();
    }

    @Benchmark
    public float[] csrPush() {
        return run();
    }

    @Benchmark
    public float[] csrPull() {
        return run();
    }

    @Benchmark
    public float[] sell16() {
        return run();
    }

    @Benchmark
    public float[] sell16Staged() {
        return run();
    }

    @Benchmark
    public float[] sell16Pairs() {
        return run();
    }

    private float[] run() {
        spreading.spread(start, SpreadingData.ITERATIONS, out);
        return out;
    }
}
