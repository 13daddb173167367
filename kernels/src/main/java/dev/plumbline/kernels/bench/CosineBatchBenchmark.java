package dev.plumbline.kernels.bench;

import dev.plumbline.kernels.KernelCatalog;
import dev.plumbline.kernels.cosine.BatchCosine;
import dev.plumbline.kernels.cosine.CandidateRows;
import dev.plumbline.kernels.cosine.CosineData;
import dev.plumbline.kernels.data.Checksum;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;

/** Sixteen queries to 1,000 rows of 768 components; the time is that of one query. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CosineBatchBenchmark extends Measured {
    private final CandidateRows rows = CosineData.rows(CosineData.ROWS);
    private final float[] queries = CosineData.queries(BatchCosine.QUERIES);
    private final float[] out = new float[BatchCosine.QUERIES * CosineData.ROWS];
    private BatchCosine cosine;

    @Setup
    public void prepare(BenchmarkParams params) {
        cosine = Variants.create(KernelCatalog.COSINE_16_QUERIES, params);
        Settling.settle(this::run);
        Checksum.verify(params.getBenchmark(), run(), CosineData.BATCH_RESULT, CosineData.TOLERANCE);
    }

    @Benchmark
    @OperationsPerInvocation(BatchCosine.QUERIES)
    public float[] reference() {
        return run();
    }

    @Benchmark
    @OperationsPerInvocation(BatchCosine.QUERIES)
    public float[] simdTiled() {
        return run();
    }

    private float[] run() {
        cosine.similarities(queries, rows, out);
        return out;
    }
}
