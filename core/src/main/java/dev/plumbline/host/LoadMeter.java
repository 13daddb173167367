package dev.plumbline.host;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Measures between two calls how much CPU the measured fork used and how much everybody else did. Reads two small files
 * and asks the JDK for a process time: microseconds, and only between iterations.
 */
public final class LoadMeter {
    private static final double TICKS_PER_SECOND = 100; // USER_HZ, fixed at 100 for user space on Linux

    private long lastNanos = System.nanoTime();
    private double lastBusySeconds = busySeconds();
    private double lastForkSeconds = Double.NaN;

    /** CPU time over wall time since the last call: 1 = one core. NaN where unknown. */
    public record Shares(double fork, double foreign) {}

    /** What happened since the last call, for the fork with these processes. */
    public Shares sinceLast(Stream<ProcessHandle> forkProcesses) {
        long now = System.nanoTime();
        double wall = (now - lastNanos) / 1e9;
        double busy = busySeconds();
        double fork = forkProcesses
                .map(process -> process.info().totalCpuDuration())
                .flatMap(Optional::stream)
                .mapToDouble(LoadMeter::seconds)
                .sum();
        double forkShare = fork >= lastForkSeconds ? (fork - lastForkSeconds) / wall : fork / wall;
        double foreign = Math.max(0, (busy - lastBusySeconds) / wall - forkShare);
        lastNanos = now;
        lastBusySeconds = busy;
        lastForkSeconds = fork;
        return new Shares(forkShare, foreign);
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    /** All CPU time that any process used since boot: user, nice, system, irq, softirq, steal. */
    private static double busySeconds() {
        List<String> lines = Proc.lines("/proc/stat");
        if (lines.isEmpty()) {
            return Double.NaN;
        }
        String[] fields = lines.get(0).trim().split("\\s+");
        double ticks = 0;
        for (int i = 1; i < fields.length && i <= 8; i++) {
            boolean idle = i == 4 || i == 5;
            ticks += idle ? 0 : Double.parseDouble(fields[i]);
        }
        return ticks / TICKS_PER_SECOND;
    }

    /** The load average of the last minute; NaN where unknown. */
    public static double loadAverage() {
        double load = java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                .getSystemLoadAverage();
        return load < 0 ? Double.NaN : load;
    }
}
