package dev.plumbline.kernels.bench;

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
        double result = harness.run();
        if (!(Math.abs(result - MemoryHarness.RESULT) <= MemoryHarness.TOLERANCE)) {
            throw new IllegalStateException("The harness sums to " + result + ", not " + MemoryHarness.RESULT);
        }
    }

    @Benchmark
    public double memoryHarness() {
        return harness.run();
    }
}
