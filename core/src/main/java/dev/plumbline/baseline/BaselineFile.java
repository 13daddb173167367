package dev.plumbline.baseline;

import dev.plumbline.format.codec.EnvironmentJson;
import dev.plumbline.format.json.Json;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricUnit;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.Platform;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.PublishedScore;
import dev.plumbline.model.Values;
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

    private BaselineFile() {}

    public static String write(Baseline baseline) {
        ObjectNode root = Json.object();
        root.put("schema", SCHEMA);
        root.setAll(EnvironmentJson.benchmark(baseline.benchmark()));
        root.put("platform", baseline.platform().id());
        root.set("settings", EnvironmentJson.settings(baseline.measurement().settings()));
        root.set("accepted", acceptance(baseline.acceptance()));
        root.set("environment", EnvironmentJson.environment(baseline.platform().environment()));
        ArrayNode metrics = root.putArray("metrics");
        baseline.measurement().metrics().stream()
                .filter(metric ->
                        metric.metric().isPrimary() || metric.metric().unit().kind() != MetricUnit.Kind.UNDIRECTED)
                .forEach(metric -> metrics.add(metric(metric)));
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
                .put("unit", metric.metric().unit().text());
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
        ObjectNode root = Json.parseObject(text, name);
        if (root.path("schema").asInt(0) != SCHEMA) {
            throw wrong(name, "schema", "1 was expected; it was written by another version of Plumbline, or by hand");
        }
        try {
            Benchmark benchmark = EnvironmentJson.benchmark(root);
            List<MetricValues> metrics = new ArrayList<>();
            for (JsonNode metric : root.path("metrics")) {
                metrics.add(metric(metric, name));
            }
            Platform platform = new Platform(
                    root.path("platform").asString(""), EnvironmentJson.environment(root.path("environment")));
            Measurement measurement =
                    new Measurement(benchmark, EnvironmentJson.settings(root.path("settings")), metrics);
            return new Baseline(platform, measurement, acceptance(root.path("accepted")));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw PlumblineException.usage(
                    name + ": " + e.getMessage() + "; restore it with git checkout, or capture it anew", e);
        }
    }

    private static Acceptance acceptance(JsonNode node) {
        return new Acceptance(
                node.path("by").asString(""),
                Instant.parse(node.path("at").asString("")),
                node.path("reason").asString(""),
                node.path("reference").asBoolean(false),
                node.path("run").asString(""),
                EnvironmentJson.revision(node.path("revision")),
                node.path("note").asString(""),
                number(node.path("replaced")),
                number(node.path("change")),
                node.path("verdict").asString(""));
    }

    private static MetricValues metric(JsonNode node, String file) {
        String name = node.path("name").asString("");
        Metric metric = new Metric(name, MetricUnit.of(node.path("unit").asString("")));
        List<Fork> forks = new ArrayList<>();
        int index = 0;
        for (JsonNode fork : node.path("forks")) {
            List<Double> values = new ArrayList<>();
            for (JsonNode value : fork) {
                if (!value.isNumber() && !value.isNull()) {
                    throw wrong(file, name + ".forks[" + index + "]", "numbers were expected, not " + value);
                }
                values.add(number(value));
            }
            forks.add(new Fork(Values.NONE, Values.of(values)));
            index++;
        }
        JsonNode summary = node.path("summary");
        PublishedScore published = summary.isObject()
                ? new PublishedScore(
                        number(summary.path("mean")),
                        number(summary.path("standardDeviation")),
                        Double.NaN,
                        summary.path("count").asLong(0))
                : PublishedScore.UNKNOWN;
        if (forks.isEmpty() && !published.isKnown()) {
            throw wrong(file, name, "neither forks nor a summary");
        }
        return new MetricValues(metric, forks, published);
    }

    private static double number(JsonNode node) {
        return node.isNumber() ? node.doubleValue() : Double.NaN;
    }

    private static PlumblineException wrong(String file, String field, String what) {
        return PlumblineException.usage(
                file + ", " + field + ": " + what + "; restore it with git checkout, or capture it anew");
    }
}
