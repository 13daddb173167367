package dev.plumbline.format.google;

import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.format.reader.MeasurementDraft;
import dev.plumbline.format.reader.ResultDraft;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.FailedBenchmark;
import dev.plumbline.model.PublishedScore;
import dev.plumbline.model.metric.Direction;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.MetricUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * One object of the list of benchmarks.
 *
 * @param benchmark by its run name
 * @param number which of the benchmarks of this name it is, from 1
 * @param aggregate {@code mean}, {@code stddev}, …; empty for a repetition
 */
record GoogleEntry(JsonRequest node, Benchmark benchmark, int number, String aggregate) {
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
    private static final Map<String, MetricUnit> KNOWN_COUNTERS = Map.of(
            "bytes_per_second", MetricUnit.of("B/s", Direction.MORE),
            "items_per_second", MetricUnit.of("items/s", Direction.MORE),
            "allocs_per_iter", MetricUnit.of("allocs/op", Direction.LESS),
            "max_bytes_used", MetricUnit.of("B", Direction.LESS),
            "total_allocated_bytes", MetricUnit.of("B", Direction.LESS),
            "net_heap_growth", MetricUnit.of("B", Direction.LESS));

    private static final Pattern AGGREGATE = Pattern.compile("(.*)_(mean|median|stddev|cv|BigO|RMS)");

    static List<GoogleEntry> of(List<JsonRequest> nodes) {
        GoogleFamilies families = new GoogleFamilies();
        List<GoogleEntry> entries = new ArrayList<>();
        for (JsonRequest node : nodes) {
            String aggregate = aggregateOf(node);
            String name = runName(node, aggregate);
            int number = families.numberOf(node, name, aggregate.isEmpty());
            entries.add(new GoogleEntry(node, GoogleName.benchmark(node, name), number, aggregate));
        }
        return entries;
    }

    /** Versions before 1.5 write neither {@code run_type} nor {@code run_name}: the name says it. */
    private static String aggregateOf(JsonRequest node) {
        String type = node.optionalText("run_type").orElse("");
        Matcher suffix = AGGREGATE.matcher(node.text("name"));
        String named = node.optionalText("aggregate_name").orElse("");
        if (!named.isEmpty()) {
            return named;
        }
        if (node.has("big_o") || node.has("rms")) {
            return "fit";
        }
        boolean aggregate = type.equals("aggregate") || (type.isEmpty() && suffix.matches());
        return aggregate ? (suffix.matches() ? suffix.group(2) : "aggregate") : "";
    }

    private static String runName(JsonRequest node, String aggregate) {
        if (node.has("run_name")) {
            return node.nonBlank("run_name");
        }
        String name = node.nonBlank("name");
        return aggregate.isEmpty() ? name : name.replaceFirst("_" + Pattern.quote(aggregate) + "$", "");
    }

    private boolean isSame(GoogleEntry other) {
        return number == other.number && benchmark.equals(other.benchmark);
    }

    private boolean isSample() {
        return aggregate.isEmpty();
    }

    /** Adds what this entry tells: a repetition, a failure, or where its benchmark has no repetitions, a summary. */
    void addTo(ResultDraft draft, List<GoogleEntry> all) {
        Benchmark mine = ResultDraft.numbered(benchmark, number);
        String name = node.has("run_name") ? node.text("run_name") : node.text("name");
        if (flag("error_occurred")) {
            draft.failed(FailedBenchmark.of(mine, "it reported an error (" + message("error_message") + ")"));
        } else if (flag("skipped") || node.has("skip_message") || isText("skipped")) {
            draft.leftOut(name + " is left out: it was skipped (" + message("skip_message") + ")");
        } else if (isSample()) {
            addSample(draft.entry(benchmark, number));
        } else if (aggregate.equals("mean") && all.stream().noneMatch(other -> other.isSample() && isSame(other))) {
            addSummary(draft.entry(benchmark, number), all);
        }
    }

    private String message(String field) {
        return node.optionalText(field).orElse("no message");
    }

    private void addSample(MeasurementDraft measured) {
        String unit = node.optionalText("time_unit").orElse("ns") + "/op";
        measured.value(Metric.primary(unit), node.measured("real_time"));
        if (node.has("cpu_time")) {
            measured.value(Metric.secondary("cpu_time", unit), node.measured("cpu_time"));
        }
        GoogleWork.of(node, unit, benchmark).ifPresent(measured::work);
        node.node().properties().forEach(field -> counter(measured, field));
    }

    private void counter(MeasurementDraft measured, Map.Entry<String, JsonNode> field) {
        String name = field.getKey();
        if (!field.getValue().isNumber() || NO_COUNTER.contains(name)) {
            return;
        }
        MetricUnit unit = KNOWN_COUNTERS.getOrDefault(name, MetricUnit.of("counter", Direction.NONE));
        measured.value(new Metric(name, unit), node.measured(name));
        if (!unit.isDirected()) {
            measured.caveat("the counter " + name + " gets no verdict: nothing says which way is better");
        }
    }

    /** {@code --benchmark_report_aggregates_only}: nothing is known but mean and standard deviation. */
    private void addSummary(MeasurementDraft measured, List<GoogleEntry> all) {
        String unit = node.optionalText("time_unit").orElse("ns") + "/op";
        Optional<GoogleEntry> deviation = all.stream()
                .filter(other -> other.aggregate.equals("stddev") && isSame(other))
                .findFirst();
        measured.summary(
                Metric.primary(unit),
                new PublishedScore(
                        node.measured("real_time"),
                        deviation.map(other -> other.node.measured("real_time")).orElse(Double.NaN),
                        Double.NaN,
                        (long) node.measured("repetitions")));
        measured.caveat("only aggregates were written; run it without --benchmark_report_aggregates_only");
    }

    private boolean flag(String field) {
        return node.present(field).map(value -> value.asBoolean(false)).orElse(false);
    }

    private boolean isText(String field) {
        return node.present(field).map(JsonNode::isString).orElse(false);
    }
}
