package dev.plumbline.format;

import dev.plumbline.format.codec.run.EnvironmentJson;
import dev.plumbline.format.json.Json;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.metric.Values;
import java.nio.file.Path;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Everything that was read of a file, as text to look at and to compare. */
final class ReadResults {
    private ReadResults() {}

    static String of(Path path) {
        ObjectNode root = Json.object();
        root.put("reader", Formats.recognised(path).orElseThrow().reader().formatName());
        ArrayNode results = root.putArray("results");
        Formats.readAll(path).forEach(set -> results.add(result(set)));
        return Json.pretty(root);
    }

    private static ObjectNode result(ResultSet set) {
        ObjectNode node = Json.object();
        node.put("label", set.label());
        node.set("revision", EnvironmentJson.revision(set.revision()));
        node.set("environment", EnvironmentJson.environment(set.environment()));
        ArrayNode caveats = node.putArray("leftOut");
        set.caveats().forEach(caveats::add);
        ArrayNode measurements = node.putArray("measurements");
        set.measurements().forEach(measurement -> measurements.add(measurement(measurement)));
        return node;
    }

    private static ObjectNode measurement(Measurement measurement) {
        ObjectNode node = EnvironmentJson.benchmark(measurement.benchmark());
        node.put("replication", measurement.provenance().replication().word());
        ArrayNode caveats = node.putArray("caveats");
        measurement.provenance().caveats().forEach(caveats::add);
        ArrayNode metrics = node.putArray("metrics");
        measurement.metrics().forEach(metric -> metrics.add(metric(metric)));
        return node;
    }

    private static ObjectNode metric(MetricValues values) {
        ObjectNode node = Json.object();
        node.put("name", values.metric().name());
        node.put("unit", values.metric().unit().text());
        node.put("kind", values.metric().unit().kind().name());
        if (values.published().isKnown()) {
            node.put("published", values.published().toString());
        }
        ArrayNode warmups = Json.MAPPER.createArrayNode();
        ArrayNode forks = node.putArray("forks");
        for (Fork fork : values.forks()) {
            forks.add(numbers(fork.measured()));
            warmups.add(numbers(fork.warmup()));
        }
        if (values.forks().stream().anyMatch(fork -> !fork.warmup().isEmpty())) {
            node.set("warmups", warmups);
        }
        return node;
    }

    private static ArrayNode numbers(Values values) {
        ArrayNode array = Json.MAPPER.createArrayNode();
        values.stream().forEach(value -> {
            if (Double.isFinite(value)) {
                array.add(value);
            } else {
                array.add(Double.toString(value));
            }
        });
        return array;
    }
}
