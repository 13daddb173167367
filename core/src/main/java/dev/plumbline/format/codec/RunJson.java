package dev.plumbline.format.codec;

import dev.plumbline.format.json.Json;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.Run;
import dev.plumbline.model.Values;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A whole run with every value, for machines. */
public final class RunJson {
    private RunJson() {}

    public static String write(Run run) {
        ObjectNode root = Json.object();
        root.put("id", run.id())
                .put("name", run.name())
                .put("startedAt", run.startedAt().toString());
        root.put("platform", run.platform().id())
                .put("state", run.state().word())
                .put("valid", run.valid());
        root.put("commit", run.revision().commit());
        root.set("revision", EnvironmentJson.revision(run.revision()));
        root.set("environment", EnvironmentJson.environment(run.platform().environment()));
        ArrayNode measurements = root.putArray("measurements");
        run.measurements().forEach(measurement -> measurements.add(measurement(measurement)));
        ArrayNode failures = root.putArray("failures");
        run.failures().forEach(failed -> {
            ObjectNode node = EnvironmentJson.benchmark(failed.benchmark());
            node.put("fork", failed.fork())
                    .put("failure", failed.failure().name())
                    .put("message", failed.message());
            failures.add(node);
        });
        return Json.pretty(root);
    }

    private static ObjectNode measurement(Measurement measurement) {
        ObjectNode node = EnvironmentJson.benchmark(measurement.benchmark());
        node.set("settings", EnvironmentJson.settings(measurement.settings()));
        ArrayNode metrics = node.putArray("metrics");
        for (MetricValues metric : measurement.metrics()) {
            ObjectNode entry = metrics.addObject();
            entry.put("name", metric.metric().name())
                    .put("unit", metric.metric().unit().text());
            ArrayNode forks = entry.putArray("forks");
            for (Fork fork : metric.forks()) {
                ObjectNode values = forks.addObject();
                values.set("warmup", numbers(fork.warmup()));
                values.set("measured", numbers(fork.measured()));
            }
        }
        return node;
    }

    private static ArrayNode numbers(Values values) {
        ArrayNode array = Json.MAPPER.createArrayNode();
        values.stream().forEach(value -> {
            if (Double.isFinite(value)) {
                array.add(value);
            } else {
                array.addNull();
            }
        });
        return array;
    }
}
