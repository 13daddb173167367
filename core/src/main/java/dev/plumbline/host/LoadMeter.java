package dev.plumbline.host;

import dev.plumbline.model.Condition;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures between two calls under what a fork ran: how much CPU it used and everybody else did, how long its threads
 * waited for a core, what the host of a virtual machine took away. Reads a few small files: microseconds, and only
 * between iterations.
 */
public final class LoadMeter implements Meter {
    private final int threads;
    private long lastNanos = System.nanoTime();
    private ProcessorTimes lastTimes = ProcessorTimes.now();
    private double lastThrottles = Throttles.count();
    private ThreadTimes lastThreads = ThreadTimes.NONE;

    /** @param threads that the benchmark runs at once */
    public LoadMeter(int threads) {
        this.threads = threads;
    }

    @Override
    public Reading sinceLast(Stream<ProcessHandle> forkProcesses) {
        List<ProcessHandle> processes = forkProcesses.toList();
        ThreadTimes fork = ThreadTimes.of(processes);
        long now = System.nanoTime();
        double wall = (now - lastNanos) / 1e9;
        ProcessorTimes times = ProcessorTimes.now();
        double throttles = Throttles.count();
        double ran = fork.runSecondsSince(lastThreads);
        double share = ran / wall;
        Condition condition = new Condition(
                fork.waitSecondsSince(lastThreads) / (threads * wall),
                share,
                Math.max(0, (times.busy() - lastTimes.busy()) / wall - share),
                times.stolenAtLeastSince(lastTimes)
                        / (wall * Runtime.getRuntime().availableProcessors()),
                Double.NaN,
                throttles - lastThrottles,
                Throttles.gigahertz());
        lastNanos = now;
        lastTimes = times;
        lastThrottles = throttles;
        lastThreads = fork;
        return new Reading(condition, ran);
    }

    /** The load average of the last minute; NaN where unknown. */
    public static double loadAverage() {
        double load = java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                .getSystemLoadAverage();
        return load < 0 ? Double.NaN : load;
    }
}
