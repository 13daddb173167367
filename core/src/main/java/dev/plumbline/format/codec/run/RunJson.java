package dev.plumbline.format.codec.run;

import dev.plumbline.condition.UsableForks;
import dev.plumbline.format.json.Json;
import dev.plumbline.model.Failure;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Run;
import dev.plumbline.model.RunState;
import dev.plumbline.model.machine.Platform;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Values;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A whole run with every value, for machines. */
public final class RunJson {
    private RunJson() {}

    public static String write(Run run) {
        return Json.pretty(node(run));
    }

    /** The same on one line, as histories are exported and kept in git. */
    public static String line(Run run) {
        return node(run).toString();
    }

    /**
     * What {@link #line} or {@link #write} wrote. Fields that this version does not know are passed over.
     *
     * @param where names the place in messages
     * @throws PlumblineException when it is no run
     */
    public static Run read(String text, String where) {
        return read(Json.parse(text, where), where);
    }

    static Run read(JsonNode root, String where) {
        List<Measurement> measurements = new ArrayList<>();
        List<Run.FailedFork> failures = new ArrayList<>();
        try {
            root.path("measurements").forEach(node -> measurements.add(measurement(node)));
            root.path("failures").forEach(node -> failures.add(failure(node)));
            String id = root.path("id").asString("");
            String platform = root.path("platform").asString("");
            if (id.isBlank() || platform.isBlank()) {
                throw PlumblineException.usage(
                        where + ": a run with an id and a platform was expected; plumbline history export writes them");
            }
            return new Run(
                    id,
                    root.path("name").asString(""),
                    Instant.parse(root.path("startedAt").asString("")),
                    new Platform(platform, EnvironmentJson.environment(root.path("environment"))),
                    EnvironmentJson.revision(root.path("revision")),
                    state(root.path("state").asString("")),
                    root.path("valid").asBoolean(true),
                    measurements,
                    failures);
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw PlumblineException.usage(where + ": no run can be read of it (" + e.getMessage() + ")", e);
        }
    }

    private static RunState state(String word) {
        return Arrays.stream(RunState.values())
                .filter(known -> known.word().equals(word))
                .findFirst()
                .orElse(RunState.COMPLETE);
    }

    private static Run.FailedFork failure(JsonNode node) {
        return new Run.FailedFork(
                EnvironmentJson.benchmark(node),
                node.path("fork").asInt(0),
                Failure.valueOf(node.path("failure").asString("")),
                node.path("message").asString(""));
    }

    private static Measurement measurement(JsonNode node) {
        JsonNode settings = node.path("settings");
        List<MetricValues> metrics = new ArrayList<>();
        node.path("metrics").forEach(entry -> {
            Metric metric = Metric.stored(
                    entry.path("name").asString(""),
                    entry.path("unit").asString(""),
                    entry.path("direction").asString(""));
            List<Fork> forks = new ArrayList<>();
            entry.path("forks")
                    .forEach(fork -> forks.add(new Fork(values(fork.path("warmup")), values(fork.path("measured")))));
            metrics.add(new MetricValues(metric, forks, MeasurementJson.summary(settings, metric.name())));
        });
        return ForkConditionsJson.read(
                node,
                new Measurement(
                        EnvironmentJson.benchmark(node),
                        EnvironmentJson.settings(settings),
                        metrics,
                        MeasurementJson.provenance(settings),
                        MeasurementJson.work(settings)));
    }

    static Values values(JsonNode array) {
        return Values.of(array.valueStream()
                .mapToDouble(value -> value.isNumber() ? value.doubleValue() : Double.NaN)
                .toArray());
    }

    static ObjectNode node(Run run) {
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
        run.measurements().forEach(measurement -> {
            ObjectNode node = measurement(measurement);
            UsableForks usable = UsableForks.of(run, measurement.benchmark());
            if (!usable.isAsPlanned()) {
                node.set("usable", ForksJson.write(usable));
            }
            measurements.add(node);
        });
        ArrayNode failures = root.putArray("failures");
        run.failures().forEach(failed -> {
            ObjectNode node = EnvironmentJson.benchmark(failed.benchmark());
            node.put("fork", failed.fork())
                    .put("failure", failed.failure().name())
                    .put("message", failed.message());
            failures.add(node);
        });
        return root;
    }

    private static ObjectNode measurement(Measurement measurement) {
        ObjectNode node = EnvironmentJson.benchmark(measurement.benchmark());
        node.set("settings", MeasurementJson.settings(measurement));
        ArrayNode metrics = node.putArray("metrics");
        for (MetricValues metric : measurement.metrics()) {
            ObjectNode entry = metrics.addObject();
            entry.put("name", metric.metric().name())
                    .put("unit", metric.metric().unit().text())
                    .put("direction", metric.metric().unit().direction().word());
            ArrayNode forks = entry.putArray("forks");
            for (Fork fork : metric.forks()) {
                ObjectNode values = forks.addObject();
                values.set("warmup", numbers(fork.warmup()));
                values.set("measured", numbers(fork.measured()));
            }
        }
        ForkConditionsJson.put(node, measurement);
        return node;
    }

    static ArrayNode numbers(Values values) {
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
