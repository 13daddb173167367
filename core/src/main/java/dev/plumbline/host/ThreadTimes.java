package dev.plumbline.host;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How long each thread of some processes ran, and waited for a core while it could have run, since it began; of
 * compilers only how long they ran. Linux tells
 * it in {@code /proc/PID/task/TID/schedstat}; elsewhere only the CPU time of whole processes is known.
 *
 * @param threads by their number; empty where the system does not tell
 * @param processSeconds CPU time of the processes as the JDK knows it
 */
record ThreadTimes(Map<String, Times> threads, double processSeconds) {
    static final ThreadTimes NONE = new ThreadTimes(Map.of(), 0);
    private static final double NANOS = 1e9;

    /** Of one thread, in seconds. */
    record Times(double ran, double waited) {
        static final Times NONE = new Times(0, 0);

        Times withoutWaiting() {
            return new Times(ran, 0);
        }

        /** Of a line of {@code schedstat}: time on a core, time in its queue, in nanoseconds, and a count. */
        static Optional<Times> of(String line) {
            String[] fields = line.trim().split("\\s+");
            return fields.length < 2
                    ? Optional.empty()
                    : Optional.of(
                            new Times(Double.parseDouble(fields[0]) / NANOS, Double.parseDouble(fields[1]) / NANOS));
        }
    }

    /**
     * Whether a thread of this name compiles. It works beside the benchmark and holds nobody up: on a quiet machine of
     * two cores its waiting was half of all waiting, and had nothing to do with anybody else.
     */
    static boolean isCompiler(String name) {
        return name.startsWith("C1 Compiler") || name.startsWith("C2 Compiler");
    }

    static ThreadTimes of(List<ProcessHandle> processes) {
        Map<String, Times> threads = new HashMap<>();
        double seconds = 0;
        for (ProcessHandle process : processes) {
            addThreads(Path.of("/proc", Long.toString(process.pid()), "task"), threads);
            seconds += process.info()
                    .totalCpuDuration()
                    .map(Duration::toNanos)
                    .map(nanos -> nanos / NANOS)
                    .orElse(0.0);
        }
        return new ThreadTimes(threads, seconds);
    }

    private static void addThreads(Path folder, Map<String, Times> threads) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> tasks = Files.newDirectoryStream(folder)) {
            for (Path task : tasks) {
                boolean compiler = Proc.text(task.resolve("comm").toString())
                        .filter(ThreadTimes::isCompiler)
                        .isPresent();
                Proc.text(task.resolve("schedstat").toString())
                        .flatMap(Times::of)
                        .map(times -> compiler ? times.withoutWaiting() : times)
                        .ifPresent(times -> threads.put(String.valueOf(task.getFileName()), times));
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            // The process ended while it was looked at: what was read counts.
            return;
        }
    }

    /** CPU time since an earlier look; a thread that ended between the two is not seen. */
    double runSecondsSince(ThreadTimes earlier) {
        return threads.isEmpty() ? since(processSeconds, earlier.processSeconds) : sum(earlier, true);
    }

    /** Time in which threads waited for a core since an earlier look; NaN where the system does not tell. */
    double waitSecondsSince(ThreadTimes earlier) {
        return threads.isEmpty() ? Double.NaN : sum(earlier, false);
    }

    private double sum(ThreadTimes earlier, boolean ran) {
        double sum = 0;
        for (Map.Entry<String, Times> thread : threads.entrySet()) {
            Times before = earlier.threads.getOrDefault(thread.getKey(), Times.NONE);
            sum += ran
                    ? since(thread.getValue().ran(), before.ran())
                    : since(thread.getValue().waited(), before.waited());
        }
        return sum;
    }

    /** A number that is smaller than before belongs to something new that began at zero. */
    private static double since(double now, double before) {
        return now >= before ? now - before : now;
    }
}
