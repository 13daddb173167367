package dev.plumbline.kernels.bench;

import dev.plumbline.kernels.KernelCatalog;
import dev.plumbline.kernels.cosine.CandidateRows;
import dev.plumbline.kernels.cosine.Cosine;
import dev.plumbline.kernels.cosine.CosineData;
import dev.plumbline.kernels.data.Checksum;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;

/** One query to 20,000 rows of 768 components: 61 MB, more than the caches hold, and enough work for threads. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CosineManyRowsBenchmark extends Measured {
    private final CandidateRows rows = CosineData.rows(CosineData.MANY_ROWS);
    private final float[] query = CosineData.queries(1);
    private final float[] out = new float[CosineData.MANY_ROWS];
    private Cosine cosine;

    @Setup
    public void prepare(BenchmarkParams params) {
        cosine = Variants.create(KernelCatalog.COSINE_MANY_ROWS, params);
        Settling.settle(this::run);
        Checksum.verify(params.getBenchmark(), run(), CosineData.MANY_ROWS_RESULT, CosineData.TOLERANCE);
    }

    @Benchmark
    public float[] reference() {
        return run();
    }

    @Benchmark
    public float[] simdBatched() {
        return run();
    }

    @Benchmark
    public float[] threads2() {
        return run();
    }

    private float[] run() {
        cosine.similarities(query, rows, out);
        return out;
    }
}
