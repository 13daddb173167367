package dev.plumbline.format.google;

import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.format.reader.MeasurementDraft;
import dev.plumbline.format.reader.ResultDraft;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricUnit;
import dev.plumbline.model.PublishedScore;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** One object of {@code benchmarks}. */
final class GoogleEntry {
    private static final Set<String> NO_COUNTER = Set.of(
            "family_index",
            "per_family_instance_index",
            "repetitions",
            "repetition_index",
            "threads",
            "iterations",
            "real_time",
            "cpu_time",
            "cpu_coefficient",
            "real_coefficient",
            "rms");
    /** Counters whose meaning the library itself defines; every other one is the author's, and has no direction. */
    private static final Map<String, String> KNOWN_COUNTERS = Map.of(
            "bytes_per_second", "B/s",
            "items_per_second", "items/s",
            "allocs_per_iter", "allocs/op",
            "max_bytes_used", "B",
            "total_allocated_bytes", "B",
            "net_heap_growth", "B");

    private GoogleEntry() {}

    /** Whether this is a measured repetition; versions before 1.5 write no {@code run_type}. */
    static boolean isSample(JsonRequest entry) {
        String type = entry.optionalText("run_type").orElse("");
        boolean aggregate = entry.has("aggregate_name") || entry.has("big_o") || entry.has("rms");
        return type.isEmpty() ? !aggregate && !hasAggregateName(entry) : type.equals("iteration") && !aggregate;
    }

    private static boolean hasAggregateName(JsonRequest entry) {
        return entry.text("name").matches(".*_(mean|median|stddev|cv|BigO|RMS)");
    }

    static void addSample(ResultDraft draft, JsonRequest entry) {
        String name = entry.has("run_name") ? entry.nonBlank("run_name") : entry.nonBlank("name");
        if (flag(entry, "error_occurred")) {
            draft.leftOut(name + " is left out: it reported an error ("
                    + entry.optionalText("error_message").orElse("no message") + ")");
            return;
        }
        if (flag(entry, "skipped") || entry.has("skip_message")) {
            draft.leftOut(name + " is left out: it was skipped ("
                    + entry.optionalText("skip_message").orElse("no message") + ")");
            return;
        }
        String unit = entry.optionalText("time_unit").orElse("ns") + "/op";
        MeasurementDraft benchmark = draft.benchmark(GoogleName.benchmark(entry, name));
        benchmark.value(Metric.primary(unit), entry.measured("real_time"));
        if (entry.has("cpu_time")) {
            benchmark.value(Metric.secondary("cpu_time", unit), entry.measured("cpu_time"));
        }
        entry.node().properties().forEach(field -> counter(benchmark, entry, field));
    }

    private static void counter(MeasurementDraft benchmark, JsonRequest entry, Map.Entry<String, JsonNode> field) {
        String name = field.getKey();
        if (!field.getValue().isNumber() || NO_COUNTER.contains(name)) {
            return;
        }
        String unit = KNOWN_COUNTERS.getOrDefault(name, MetricUnit.withoutDirection("counter"));
        benchmark.value(Metric.secondary(name, unit), entry.measured(name));
        if (!KNOWN_COUNTERS.containsKey(name)) {
            benchmark.caveat("the counter " + name + " is kept but not compared: nothing says which way is better");
        }
    }

    /** {@code --benchmark_report_aggregates_only}: nothing is known but mean and standard deviation. */
    static void addSummary(ResultDraft draft, JsonRequest entry, List<JsonRequest> entries) {
        if (!entry.optionalText("aggregate_name").orElse("").equals("mean")) {
            return;
        }
        String name = entry.has("run_name")
                ? entry.nonBlank("run_name")
                : entry.nonBlank("name").replaceFirst("_mean$", "");
        String unit = entry.optionalText("time_unit").orElse("ns") + "/op";
        MeasurementDraft benchmark = draft.benchmark(GoogleName.benchmark(entry, name));
        double deviation = entries.stream()
                .filter(other -> other.optionalText("aggregate_name").orElse("").equals("stddev")
                        && other.optionalText("run_name").orElse("").equals(name))
                .mapToDouble(other -> other.measured("real_time"))
                .findFirst()
                .orElse(Double.NaN);
        benchmark.summary(
                Metric.primary(unit), new PublishedScore(entry.measured("real_time"), deviation, Double.NaN, (long)
                        entry.measured("repetitions")));
        benchmark.caveat("only aggregates were written; run it without --benchmark_report_aggregates_only");
    }

    private static boolean flag(JsonRequest entry, String name) {
        return entry.present(name).map(value -> value.asBoolean(false)).orElse(false);
    }
}
