package dev.plumbline.tool.sandbox;

import java.time.Duration;

/**
 * What one run may use.
 *
 * @param wallTime from start to end, whatever the processes do
 * @param memoryBytes address space of each process
 * @param outputBytes of stdout, and the same of stderr
 * @param processes alive at once, the first included
 */
public record SandboxLimits(Duration wallTime, long memoryBytes, int outputBytes, int processes) {
    private static final long MIB = 1024L * 1024;

    public static final SandboxLimits DEFAULT =
            new SandboxLimits(Duration.ofSeconds(30), 512 * MIB, (int) (8 * MIB), 16);

    /** Tasks the kernel allows: threads count there, so there are more than processes. */
    static final int TASKS_A_PROCESS = 4;

    /** Size of the run's own temporary folder. */
    static final long SCRATCH_BYTES = 64 * MIB;

    public SandboxLimits {
        if (wallTime.isNegative() || wallTime.isZero() || memoryBytes < MIB || outputBytes < 1 || processes < 1) {
            throw new IllegalArgumentException("a run needs time, memory, output and one process at least");
        }
    }

    public SandboxLimits withWallTime(Duration changed) {
        return new SandboxLimits(changed, memoryBytes, outputBytes, processes);
    }

    /** With room for a process of ours beside those of the run. */
    SandboxLimits withOneMore() {
        return new SandboxLimits(wallTime, memoryBytes, outputBytes, processes + 1);
    }

    int tasks() {
        return processes * TASKS_A_PROCESS;
    }
}
