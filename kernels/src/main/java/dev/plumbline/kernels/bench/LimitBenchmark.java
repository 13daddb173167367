package dev.plumbline.kernels.bench;

import dev.plumbline.kernels.cosine.CandidateRows;
import dev.plumbline.kernels.cosine.CosineData;
import dev.plumbline.kernels.data.Checksum;
import dev.plumbline.kernels.decay.DecayData;
import dev.plumbline.kernels.decay.MemoryTraces;
import dev.plumbline.kernels.lanes.Availability;
import dev.plumbline.kernels.lanes.UnavailableKernelException;
import dev.plumbline.kernels.lanes.VectorNeed;
import dev.plumbline.kernels.limit.GatherPass;
import dev.plumbline.kernels.limit.MultiplyPass;
import dev.plumbline.kernels.limit.ReadPass;
import dev.plumbline.kernels.spreading.SpreadingData;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What the hardware allows, on the bytes that the cosine and the decay work on, and on the places that the spreading reads. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LimitBenchmark extends Measured {
    /** Half a million additions in float, in 128 partial sums. */
    private static final double TOLERANCE = 0.05;

    private static final double RELATIVE_TOLERANCE = 1e-4;

    private final CandidateRows rows = CosineData.rows(CosineData.ROWS);
    private final MemoryTraces traces = DecayData.withinASecond();
    private final float[] out = new float[DecayData.COUNT];
    private final int[] places = SpreadingData.sparse().targets();

    @Setup
    public void prepare() {
        Availability availability = VectorNeed.ANY_WIDTH.availability();
        if (!availability.available()) {
            throw new UnavailableKernelException("limit", availability.reason());
        }
        Checksum.verify("the read-only pass", readPass(), CosineData.SUM, TOLERANCE);
        Checksum.verify("the multiply pass", multiplyPass(), DecayData.PRODUCT_RESULT, DecayData.TOLERANCE);
        Checksum.verify("the gather pass", gatherPass(), gathered(), gathered() * RELATIVE_TOLERANCE);
        Settling.settle(this::readPass);
        Settling.settle(this::gatherPass);
        Settling.settle(this::multiplyPass);
    }

    /** The same sum, written to be read. */
    private double gathered() {
        double sum = 0;
        for (int place : places) {
            sum += traces.strengths()[place];
        }
        return sum * SpreadingData.ITERATIONS;
    }

    /** One float for each of 5,000 edges, a hundred times: what the spreading kernel reads by index. */
    @Benchmark
    public float gatherPass() {
        return GatherPass.sum(traces.strengths(), places, SpreadingData.ITERATIONS);
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
