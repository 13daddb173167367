package dev.plumbline.tool.measure;

import dev.plumbline.tool.sandbox.SandboxLimits;

/**
 * How much is run.
 *
 * @param forks processes that measure time, a version
 * @param limits of each process
 */
public record BenchPlan(int forks, SandboxLimits limits) {
    /** Reported runs, each with a call whose memory and mocked calls are recorded. */
    static final int RUNS = 3;

    public static final BenchPlan DEFAULT = new BenchPlan(5, SandboxLimits.DEFAULT);

    public BenchPlan {
        if (forks < 1) {
            throw new IllegalArgumentException("at least one fork is needed, not " + forks);
        }
    }

    public BenchPlan withForks(int count) {
        return new BenchPlan(count, limits);
    }

    public BenchPlan withLimits(SandboxLimits changed) {
        return new BenchPlan(forks, changed);
    }
}
