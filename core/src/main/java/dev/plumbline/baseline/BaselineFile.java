package dev.plumbline.baseline;

import dev.plumbline.format.codec.run.EnvironmentJson;
import dev.plumbline.format.codec.run.ForkConditionsJson;
import dev.plumbline.format.codec.run.MeasurementJson;
import dev.plumbline.format.json.Json;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.PublishedScore;
import dev.plumbline.model.Settings;
import dev.plumbline.model.machine.Platform;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.model.metric.Values;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The text of one baseline file (schema 1). The same baseline is always the same text. */
public final class BaselineFile {
    private static final int SCHEMA = 1;
    private static final int MOST_THREADS = 65_536;
    private static final int MOST_COUNT = 1_000_000;
    private static final long MOST_MILLIS = 86_400_000;

    private BaselineFile() {}

    public static String write(Baseline baseline) {
        ObjectNode root = Json.object();
        root.put("schema", SCHEMA);
        root.setAll(EnvironmentJson.benchmark(baseline.benchmark()));
        root.put("platform", baseline.platform().id());
        root.set("settings", EnvironmentJson.settings(baseline.measurement().settings()));
        MeasurementJson.putProvenance(root, baseline.measurement().provenance());
        MeasurementJson.putWork(root, baseline.measurement().work());
        root.set("accepted", acceptance(baseline.acceptance()));
        root.set("environment", EnvironmentJson.environment(baseline.platform().environment()));
        ArrayNode metrics = root.putArray("metrics");
        baseline.measurement().metrics().stream()
                .filter(metric ->
                        metric.metric().isPrimary() || metric.metric().unit().isDirected())
                .forEach(metric -> metrics.add(metric(metric)));
        ForkConditionsJson.putConditions(root, baseline.measurement());
        return Json.pretty(root);
    }

    private static ObjectNode acceptance(Acceptance acceptance) {
        ObjectNode node = Json.object()
                .put("by", acceptance.by())
                .put("at", acceptance.at().toString())
                .put("reason", acceptance.reason())
                .put("reference", acceptance.reference())
                .put("run", acceptance.runId());
        node.set("revision", EnvironmentJson.revision(acceptance.revision()));
        node.put("note", acceptance.note());
        Json.putNumber(node, "replaced", acceptance.replaced());
        Json.putNumber(node, "change", acceptance.change());
        node.put("verdict", acceptance.verdict());
        return node;
    }

    private static ObjectNode metric(MetricValues metric) {
        ObjectNode node = Json.object();
        node.put("name", metric.metric().name())
                .put("unit", metric.metric().unit().text())
                .put("direction", metric.metric().unit().direction().word());
        if (metric.isSummaryOnly()) {
            ObjectNode summary = node.putObject("summary");
            Json.putNumber(summary, "mean", metric.published().mean());
            Json.putNumber(summary, "standardDeviation", metric.published().standardDeviation());
            summary.put("count", metric.published().count());
        }
        ArrayNode forks = node.putArray("forks");
        for (Fork fork : metric.forks()) {
            ArrayNode values = forks.addArray();
            fork.measured().stream().forEach(value -> {
                if (Double.isFinite(value)) {
                    values.add(value);
                } else {
                    values.addNull();
                }
            });
        }
        return node;
    }

    /**
     * Reads a baseline file.
     *
     * @param name how messages call it
     * @throws PlumblineException with a sentence when it is damaged or was edited into nonsense
     */
    public static Baseline read(String text, String name) {
        Fields root = new Fields(Json.parseObject(text, name), name, "");
        if (root.node().path("schema").asInt(0) != SCHEMA) {
            throw root.wrong("schema", "1 was expected; it was written by another version of Plumbline, or by hand");
        }
        try {
            Platform platform =
                    new Platform(root.text("platform"), EnvironmentJson.environment(texts(root, "environment")));
            Measurement measurement = ForkConditionsJson.read(
                    root.node(),
                    new Measurement(
                            benchmark(root),
                            settings(root),
                            metrics(root),
                            MeasurementJson.provenance(root.node()),
                            MeasurementJson.work(root.node())));
            return new Baseline(platform, measurement, acceptance(root.object("accepted")));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw PlumblineException.usage(
                    name + ": " + e.getMessage() + "; restore it with git checkout, or capture it anew", e);
        }
    }

    private static JsonNode texts(Fields root, String name) {
        Fields part = root.object(name);
        part.allTexts();
        return part.node();
    }

    private static Benchmark benchmark(Fields root) {
        root.text("benchmark");
        texts(root, "params");
        root.count("threads", 1, MOST_THREADS);
        if (Mode.of(root.text("mode")).isEmpty()) {
            throw root.wrong("mode", "one of thrpt, avgt, sample, ss was expected, not " + root.text("mode"));
        }
        return EnvironmentJson.benchmark(root.node());
    }

    private static Settings settings(Fields root) {
        Fields settings = root.object("settings");
        for (String count : List.of("forks", "warmups", "iterations")) {
            settings.count(count, 0, MOST_COUNT);
        }
        for (String time : List.of("warmupMillis", "iterationMillis")) {
            settings.count(time, 0, MOST_MILLIS);
        }
        return EnvironmentJson.settings(settings.node());
    }

    private static List<MetricValues> metrics(Fields root) {
        List<MetricValues> metrics = new ArrayList<>();
        for (JsonNode metric : root.list("metrics")) {
            metrics.add(metric(new Fields(metric, root.file(), "metrics[" + metrics.size() + "].")));
        }
        if (metrics.stream().noneMatch(metric -> metric.metric().isPrimary())) {
            throw root.wrong("metrics", "the metric '" + Metric.PRIMARY + "' is missing");
        }
        return metrics;
    }

    private static Acceptance acceptance(Fields accepted) {
        accepted.object("revision");
        return new Acceptance(
                accepted.text("by"),
                Instant.parse(accepted.text("at")),
                accepted.text("reason"),
                accepted.flag("reference"),
                accepted.text("run"),
                EnvironmentJson.revision(accepted.node().path("revision")),
                accepted.textOrNothing("note"),
                accepted.number("replaced"),
                accepted.number("change"),
                accepted.textOrNothing("verdict"));
    }

    private static MetricValues metric(Fields fields) {
        String name = fields.text("name");
        Metric metric = Metric.stored(name, fields.text("unit"), fields.textOrNothing("direction"));
        List<Fork> forks = new ArrayList<>();
        for (JsonNode fork : fields.list("forks")) {
            String place = "forks[" + forks.size() + "]";
            if (!fork.isArray()) {
                throw fields.wrong(place, "a list of numbers was expected");
            }
            List<Double> values = new ArrayList<>();
            for (JsonNode value : fork) {
                values.add(value(fields, place, value));
            }
            forks.add(new Fork(Values.NONE, Values.of(values)));
        }
        PublishedScore published =
                fields.node().has("summary") ? summary(fields.object("summary")) : PublishedScore.UNKNOWN;
        if (forks.isEmpty() && !published.isKnown()) {
            throw fields.wrong("forks", "there are neither forks nor a summary");
        }
        return new MetricValues(metric, forks, published);
    }

    private static double value(Fields fields, String place, JsonNode value) {
        if (value.isNull()) {
            return Double.NaN;
        }
        if (!value.isNumber() || !(value.doubleValue() >= 0) || Double.isInfinite(value.doubleValue())) {
            throw fields.wrong(place, "numbers from 0 on were expected, not " + value);
        }
        return value.doubleValue();
    }

    private static PublishedScore summary(Fields summary) {
        return new PublishedScore(
                summary.number("mean"),
                summary.number("standardDeviation"),
                Double.NaN,
                summary.count("count", 0, Long.MAX_VALUE));
    }
}
