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

/** One query to 1,000 rows of 768 components. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CosineBenchmark extends Measured {
    private final CandidateRows rows = CosineData.rows(CosineData.ROWS);
    private final float[] query = CosineData.queries(1);
    private final float[] out = new float[CosineData.ROWS];
    private Cosine cosine;

    @Setup
    public void prepare(BenchmarkParams params) {
        cosine = Variants.create(KernelCatalog.COSINE, params);
        Settling.settle(this::run);
        Checksum.verify(params.getBenchmark(), run(), CosineData.RESULT, CosineData.TOLERANCE);
    }

    @Benchmark
    public float[] reference() {
        return run();
    }

    @Benchmark
    public float[] scalar() {
        return run();
    }

    @Benchmark
    public float[] simd256() {
        return run();
    }

    @Benchmark
    public float[] simd512() {
        return run();
    }

    @Benchmark
    public float[] simdPreferred() {
        return run();
    }

    @Benchmark
    public float[] simdBatched() {
        return run();
    }

    private float[] run() {
        cosine.similarities(query, rows, out);
        return out;
    }
}
