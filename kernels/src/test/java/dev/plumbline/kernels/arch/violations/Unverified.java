package dev.plumbline.kernels.arch.violations;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** Breaks R20: nobody looks at its answer. */
abstract class Unverified {
    private final float[] values = new float[1];

    @Setup
    public void prepare() {
        values[0] = 1;
    }

    @Benchmark
    public float[] anything() {
        return values;
    }
}
