package dev.plumbline.kernels.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/**
 * Lets vector code get compiled before the first iteration.
 *
 * <p>Until then every vector is an object, and one operation takes up to 10,000 times its real time. A few warm-up
 * iterations may not see the end of that on a busy machine, and what they measure after it looks like noise.
 */
final class Settling {
    private static final long SMALL_CHANGE = 1024;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

    private Settling() {}

    /** Repeats {@code operation} until it allocates next to nothing, or for ten seconds; plain code runs once. */
    static void settle(Runnable operation) {
        if (!(ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads)) {
            operation.run();
            return;
        }
        long start = System.nanoTime();
        long allocated;
        do {
            long before = threads.getCurrentThreadAllocatedBytes();
            operation.run();
            allocated = threads.getCurrentThreadAllocatedBytes() - before;
        } while (allocated > SMALL_CHANGE && System.nanoTime() - start < PATIENCE);
    }
}
