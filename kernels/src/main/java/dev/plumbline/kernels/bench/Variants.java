package dev.plumbline.kernels.bench;

import dev.plumbline.kernels.Kernel;
import org.openjdk.jmh.infra.BenchmarkParams;

/** Finds what a method measures. */
final class Variants {
    private Variants() {}

    /**
     * The twin of {@code kernel} that the running method is named after.
     *
     * @throws dev.plumbline.kernels.lanes.UnavailableKernelException when this JVM cannot run it
     */
    static <K> K create(Kernel<K> kernel, BenchmarkParams params) {
        String method = params.getBenchmark();
        return kernel.measuredBy(method.substring(method.lastIndexOf('.') + 1)).create();
    }
}
