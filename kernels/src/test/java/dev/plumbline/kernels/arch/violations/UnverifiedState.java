package dev.plumbline.kernels.arch.violations;

import dev.plumbline.kernels.data.Checksum;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** Breaks R20: only a state that this benchmark does not take is verified. */
abstract class UnverifiedState {
    /** What the benchmark works on. */
    static final class Zeros {
        private final float[] values = new float[1];

        @Setup
        public void prepare() {
            values[0] = 0;
        }
    }

    /** Verified, and not used. */
    static final class Other {
        private final float[] values = {1, 2};

        @Setup
        public void prepare() {
            Checksum.verify("other", values, 3, 1);
        }
    }

    @Benchmark
    public float[] anything(Zeros state) {
        return state.values;
    }
}
