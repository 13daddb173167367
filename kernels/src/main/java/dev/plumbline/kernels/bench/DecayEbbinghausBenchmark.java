package dev.plumbline.kernels.bench;

import dev.plumbline.kernels.KernelCatalog;
import dev.plumbline.kernels.data.Checksum;
import dev.plumbline.kernels.decay.Decay;
import dev.plumbline.kernels.decay.DecayData;
import dev.plumbline.kernels.decay.MemoryTraces;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;

/** The law of Ebbinghaus, 10,000 memories not older than two days. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DecayEbbinghausBenchmark extends Measured {
    private final MemoryTraces traces = DecayData.withinTwoDays();
    private final float[] out = new float[DecayData.COUNT];
    private Decay decay;

    @Setup
    public void prepare(BenchmarkParams params) {
        decay = Variants.create(KernelCatalog.DECAY_EBBINGHAUS, params);
        Settling.settle(this::run);
        Checksum.verify(params.getBenchmark(), run(), DecayData.EBBINGHAUS_RESULT, DecayData.TOLERANCE);
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
    public float[] svml() {
        return run();
    }

    @Benchmark
    public float[] poly() {
        return run();
    }

    private float[] run() {
        decay.decay(traces, out);
        return out;
    }
}
