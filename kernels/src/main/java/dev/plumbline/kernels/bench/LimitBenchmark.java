package dev.plumbline.kernels.bench;

import dev.plumbline.kernels.cosine.CandidateRows;
import dev.plumbline.kernels.cosine.CosineData;
import dev.plumbline.kernels.data.Checksum;
import dev.plumbline.kernels.decay.DecayData;
import dev.plumbline.kernels.decay.MemoryTraces;
import dev.plumbline.kernels.lanes.Availability;
import dev.plumbline.kernels.lanes.UnavailableKernelException;
import dev.plumbline.kernels.lanes.VectorNeed;
import dev.plumbline.kernels.limit.MultiplyPass;
import dev.plumbline.kernels.limit.ReadPass;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What the hardware allows, on the bytes that the cosine and the decay work on. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LimitBenchmark extends Measured {
    /** Half a million additions in float, in 128 partial sums. */
    private static final double TOLERANCE = 0.05;

    private final CandidateRows rows = CosineData.rows(CosineData.ROWS);
    private final MemoryTraces traces = DecayData.withinASecond();
    private final float[] out = new float[DecayData.COUNT];

    @Setup
    public void prepare() {
        Availability availability = VectorNeed.ANY_WIDTH.availability();
        if (!availability.available()) {
            throw new UnavailableKernelException("limit", availability.reason());
        }
        Checksum.verify("the read-only pass", readPass(), CosineData.SUM, TOLERANCE);
        Checksum.verify("the multiply pass", multiplyPass(), DecayData.PRODUCT_RESULT, DecayData.TOLERANCE);
        Settling.settle(this::readPass);
        Settling.settle(this::multiplyPass);
    }

    @Benchmark
    public float readPass() {
        return ReadPass.sum(rows.values());
    }

    @Benchmark
    public float[] multiplyPass() {
        MultiplyPass.multiply(traces.strengths(), traces.agesMicros(), out);
        return out;
    }
}
