package dev.plumbline.format.gobench;

import dev.plumbline.model.metric.Direction;
import dev.plumbline.model.metric.MetricUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which way is better, metric by metric: what a {@code Unit … better=…} line says, else what Go's own units mean
 * ({@code benchfmt.UnitMetadataMap.GetBetter}), else nothing. Values are brought to base units, as benchstat does.
 */
final class GoUnits {
    private static final double MEGA = 1e6;
    private static final Set<String> LESS = Set.of("B/op", "allocs/op", "B", "bytes");

    private final Map<String, String> declared = new HashMap<>();

    /** One metric as it is kept. */
    record Tidy(MetricUnit unit, double factor) {}

    /** {@code Unit <unit> key=value …}. */
    void declare(String line) {
        String[] words = line.strip().split("\\s+");
        for (int i = 2; i < words.length; i++) {
            if (words[i].startsWith("better=")) {
                declared.put(words[1], words[i].substring("better=".length()));
            }
        }
    }

    Tidy tidy(String unit) {
        String better = declared.getOrDefault(unit, "");
        return switch (unit) {
            case "ns/op" -> new Tidy(MetricUnit.of("ns/op"), 1);
            case "sec/op" -> new Tidy(MetricUnit.of("s/op"), 1);
            case "MB/s" -> new Tidy(MetricUnit.of("B/s"), MEGA);
            default -> custom(unit, better);
        };
    }

    private static Tidy custom(String unit, String better) {
        if (better.equals("higher")) {
            return new Tidy(MetricUnit.of(unit, Direction.MORE), 1);
        }
        if (better.equals("lower") || LESS.contains(unit) || isTime(unit)) {
            return new Tidy(MetricUnit.of(unit, Direction.LESS), 1);
        }
        return new Tidy(MetricUnit.of(unit), 1);
    }

    /** {@code p99-ns}, {@code ns/GC}, {@code sec/request}: a time, of which less is better. */
    private static boolean isTime(String unit) {
        return unit.matches("(ns|sec)(/.*)?|.*-(ns|sec)");
    }
}
