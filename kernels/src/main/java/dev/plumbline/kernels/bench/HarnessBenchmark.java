package dev.plumbline.kernels.bench;

import dev.plumbline.kernels.data.Checksum;
import dev.plumbline.kernels.harness.MemoryHarness;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The workload for flame graphs. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class HarnessBenchmark extends Measured {
    private MemoryHarness harness;

    @Setup
    public void prepare() {
        harness = new MemoryHarness();
        Settling.settle(harness::run);
        Checksum.verify("the harness", harness.run(), MemoryHarness.RESULT, MemoryHarness.TOLERANCE);
    }

    @Benchmark
    public double memoryHarness() {
        return harness.run();
    }
}
