package dev.plumbline.host;

import java.util.List;

/**
 * What all processors together did since boot, in seconds; NaN where unknown.
 *
 * @param busy user, nice, system, irq, softirq
 * @param steal what the host of a virtual machine gave to others
 */
record ProcessorTimes(double busy, double steal) {
    private static final double TICKS_PER_SECOND = 100; // USER_HZ, fixed at 100 for user space on Linux
    private static final double TICK_SECONDS = 1 / TICKS_PER_SECOND;
    private static final int IDLE = 4;
    private static final int WAITING_FOR_DISK = 5;
    private static final int STEAL = 8;

    static ProcessorTimes now() {
        List<String> lines = Proc.lines("/proc/stat");
        return lines.isEmpty() ? new ProcessorTimes(Double.NaN, Double.NaN) : of(lines.get(0));
    }

    /**
     * Seconds that were surely stolen since an earlier look. The last tick may have been stolen nearly whole before that
     * look; of an iteration of 80 ms on two cores this one tick would be 6 %, though next to nothing was taken from it.
     */
    double stolenAtLeastSince(ProcessorTimes earlier) {
        double stolen = steal - earlier.steal;
        return Double.isNaN(stolen) ? stolen : Math.max(0, stolen - TICK_SECONDS);
    }

    /** Of the first line of {@code /proc/stat}. */
    static ProcessorTimes of(String line) {
        String[] fields = line.trim().split("\\s+");
        double busy = 0;
        for (int i = 1; i < fields.length && i < STEAL; i++) {
            busy += i == IDLE || i == WAITING_FOR_DISK ? 0 : Double.parseDouble(fields[i]);
        }
        double steal = fields.length > STEAL ? Double.parseDouble(fields[STEAL]) : Double.NaN;
        return new ProcessorTimes(busy / TICKS_PER_SECOND, steal / TICKS_PER_SECOND);
    }
}
