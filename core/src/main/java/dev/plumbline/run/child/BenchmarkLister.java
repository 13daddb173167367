package dev.plumbline.run.child;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Optional;

/** Answers the command {@code list}: one line a benchmark of the class path, with its own settings and parameters. */
final class BenchmarkLister {
    private BenchmarkLister() {}

    static void list(EventWriter writer) {
        for (BenchmarkListEntry entry : BenchmarkList.defaultList().find(writer, List.of(".*"), List.of())) {
            JsonLine line = JsonLine.of("benchmark")
                    .put("name", entry.getUsername())
                    .put("mode", entry.getMode().shortLabel())
                    .put("threads", orElse(entry.getThreads(), 1))
                    .put("forks", orElse(entry.getForks(), 5))
                    .put("warmups", orElse(entry.getWarmupIterations(), 5))
                    .put("warmupMillis", millis(entry.getWarmupTime()))
                    .put("iterations", orElse(entry.getMeasurementIterations(), 5))
                    .put("iterationMillis", millis(entry.getMeasurementTime()));
            line.raw("params", params(entry));
            writer.emit(line);
        }
        writer.emit(JsonLine.of("listed").put("gc", garbageCollector()));
    }

    /** The runner and its forks choose the same one, unless flags choose another. */
    private static String garbageCollector() {
        for (GarbageCollectorMXBean bean : ManagementFactory.getGarbageCollectorMXBeans()) {
            String word = bean.getName().split(" ", 2)[0];
            String known = switch (word) {
                case "Copy", "MarkSweepCompact" -> "Serial";
                case "PS" -> "Parallel";
                case "G1", "ZGC", "Shenandoah", "Epsilon" -> word;
                default -> "";
            };
            if (!known.isEmpty()) {
                return known;
            }
        }
        return "";
    }

    private static String params(BenchmarkListEntry entry) {
        StringBuilder text = new StringBuilder("{");
        if (entry.getParams().hasValue()) {
            for (Map.Entry<String, String[]> param : entry.getParams().get().entrySet()) {
                text.append(text.length() > 1 ? "," : "")
                        .append(JsonLine.quote(param.getKey()))
                        .append(":[");
                String[] values = param.getValue();
                for (int i = 0; i < values.length; i++) {
                    text.append(i > 0 ? "," : "").append(JsonLine.quote(values[i]));
                }
                text.append(']');
            }
        }
        return text.append('}').toString();
    }

    private static int orElse(Optional<Integer> value, int otherwise) {
        return value.hasValue() ? value.get() : otherwise;
    }

    private static long millis(Optional<TimeValue> time) {
        return time.hasValue() ? time.get().convertTo(java.util.concurrent.TimeUnit.MILLISECONDS) : -1;
    }
}
