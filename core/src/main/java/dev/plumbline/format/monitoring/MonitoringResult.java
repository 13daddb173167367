package dev.plumbline.format.monitoring;

import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.format.reader.MeasurementDraft;
import dev.plumbline.format.reader.ResultDraft;
import dev.plumbline.format.reader.SourceDate;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.PublishedScore;
import dev.plumbline.model.metric.Direction;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Mode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** One result. Its configuration is its parameters; what it adds has a direction only where its name says so. */
final class MonitoringResult {
    private static final String TIME = "ms/op";
    private static final List<String> MORE_IS_BETTER =
            List.of("hit_rate", "speedup", "speed_up", "savings", "saved", "throughput", "accuracy", "per_second");
    private static final List<String> LESS_IS_BETTER =
            List.of("miss_rate", "memory", "latency", "overhead", "_ms", "_ns", "_mb", "_bytes");

    private MonitoringResult() {}

    static void add(ResultDraft draft, JsonRequest result) {
        MeasurementDraft measured = draft.entry(
                Benchmark.of(result.nonBlank("name"), result.textMap("configuration"), Mode.AVERAGE_TIME, 1));
        double count = result.measured("iterations");
        measured.summary(
                Metric.primary(TIME),
                new PublishedScore(
                        result.measured("mean_time_ms"), result.measured("std_dev_ms"), Double.NaN, (long) count));
        percentiles(measured, result);
        if (result.has("memory_usage_mb")) {
            measured.summary(Metric.of("memory", "MB", Direction.LESS), mean(result.measured("memory_usage_mb")));
        }
        result.object("additional_metrics")
                .ifPresent(metrics -> metrics.node().properties().forEach(metric -> additional(measured, metric)));
        result.present("timestamp").ifPresent(timestamp -> date(draft, timestamp));
    }

    private static void percentiles(MeasurementDraft measured, JsonRequest result) {
        result.object("percentiles")
                .ifPresent(percentiles -> percentiles.node().properties().forEach(entry -> {
                    String name = entry.getKey().matches("[0-9.]+") ? "p" + entry.getKey() : entry.getKey();
                    measured.summary(Metric.secondary(name, TIME), mean(percentiles.measured(entry.getKey())));
                }));
    }

    private static void additional(MeasurementDraft measured, Map.Entry<String, JsonNode> metric) {
        if (!metric.getValue().isNumber()) {
            return;
        }
        String name = metric.getKey();
        Direction direction = direction(name.toLowerCase(Locale.ROOT));
        measured.summary(
                Metric.of(name, "value", direction), mean(metric.getValue().doubleValue()));
        if (direction == Direction.NONE) {
            measured.caveat("the metric " + name + " gets no verdict: nothing says which way is better");
        }
    }

    private static Direction direction(String name) {
        if (MORE_IS_BETTER.stream().anyMatch(name::contains)) {
            return Direction.MORE;
        }
        return LESS_IS_BETTER.stream().anyMatch(name::contains) ? Direction.LESS : Direction.NONE;
    }

    private static PublishedScore mean(double value) {
        return new PublishedScore(value, Double.NaN, Double.NaN, 1);
    }

    /** Seconds since 1970, or ISO with an offset or, taken as UTC, without. */
    private static void date(ResultDraft draft, JsonNode timestamp) {
        if (timestamp.isNumber()) {
            SourceDate.ofMillis(timestamp.doubleValue() * 1000).ifPresent(draft::measuredAt);
        } else {
            draft.measuredAt(timestamp.asString(""));
        }
    }
}
