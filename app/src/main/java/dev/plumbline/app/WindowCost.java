package dev.plumbline.app;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.Scene;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The benchmark of the window beside a fork: with {@code -Dplumbline.windowCost=true} it says on stderr, every ten
 * seconds, how many frames it prepared and what share of a core its process took.
 */
final class WindowCost {
    private static final Logger LOG = LoggerFactory.getLogger(WindowCost.class);
    private static final String WANTED = "plumbline.windowCost";
    private static final int PERIOD_SECONDS = 10;

    private WindowCost() {}

    static void ifWanted(Scene scene) {
        if (!Boolean.getBoolean(WANTED)) {
            return;
        }
        AtomicLong frames = new AtomicLong();
        scene.addPostLayoutPulseListener(frames::incrementAndGet);
        Thread reporter = new Thread(() -> report(frames), "plumbline-window-cost");
        reporter.setDaemon(true);
        reporter.start();
    }

    private static void report(AtomicLong frames) {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long cpuNanos = system.getProcessCpuTime();
        try {
            while (true) {
                Thread.sleep(PERIOD_SECONDS * 1000L);
                long now = system.getProcessCpuTime();
                double share = (now - cpuNanos) / 1e9 / PERIOD_SECONDS;
                String percent = String.format(Locale.ROOT, "%.1f %%", 100 * share);
                // The level that reaches stderr.
                LOG.warn("{} s: {} frames, {} of a core", PERIOD_SECONDS, frames.getAndSet(0), percent);
                cpuNanos = now;
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
