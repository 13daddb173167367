package dev.plumbline.format.codec.event;

import dev.plumbline.event.RunEvent;
import dev.plumbline.event.RunEvent.BenchmarkFinished;
import dev.plumbline.event.RunEvent.ForkFailed;
import dev.plumbline.event.RunEvent.ForkFinished;
import dev.plumbline.event.RunEvent.ForkStarted;
import dev.plumbline.event.RunEvent.IterationFinished;
import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.event.RunEvent.RunFinished;
import dev.plumbline.event.RunEvent.RunStarted;
import dev.plumbline.event.RunEvent.Secondary;
import dev.plumbline.format.codec.run.ConditionsJson;
import dev.plumbline.format.codec.run.EnvironmentJson;
import dev.plumbline.format.json.Json;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Failure;
import dev.plumbline.model.RunState;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.model.metric.Values;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One run event a line, as in {@code events.jsonl}. */
public final class RunEventJson {
    private RunEventJson() {}

    /** The event on one line, without a line feed. */
    public static String write(RunEvent event) {
        ObjectNode node = Json.object();
        node.put("event", event.getClass().getSimpleName());
        node.put("at", event.at().toString());
        if (event instanceof RunStarted started) {
            put(node, started);
        } else if (event instanceof IterationFinished iteration) {
            put(node, iteration);
        } else if (event instanceof ForkStarted fork) {
            putFork(node, fork.benchmark(), fork.fork());
            if (fork.repeats() > 0) {
                node.put("repeats", fork.repeats());
            }
        } else if (event instanceof ForkFinished fork) {
            putFork(node, fork.benchmark(), fork.fork());
        } else if (event instanceof ForkFailed failed) {
            putFork(node, failed.benchmark(), failed.fork());
            node.put("failure", failed.failure().name());
            node.put("message", failed.message()).put("output", failed.output());
        } else if (event instanceof BenchmarkFinished finished) {
            node.set("benchmark", EnvironmentJson.benchmark(finished.benchmark()));
        } else if (event instanceof RunFinished finished) {
            node.put("state", finished.state().name());
            Json.putNumber(node, "loadAfter", finished.loadAfter());
        }
        return Json.MAPPER.writeValueAsString(node);
    }

    private static void put(ObjectNode node, RunStarted started) {
        node.put("runId", started.runId()).put("name", started.name()).put("platform", started.platformId());
        node.set("environment", EnvironmentJson.environment(started.environment()));
        node.set("revision", EnvironmentJson.revision(started.revision()));
        ArrayNode planned = node.putArray("planned");
        for (Planned plan : started.planned()) {
            ObjectNode entry = EnvironmentJson.benchmark(plan.benchmark());
            entry.set("settings", EnvironmentJson.settings(plan.settings()));
            planned.add(entry);
        }
    }

    private static void putFork(ObjectNode node, Benchmark benchmark, int fork) {
        node.set("benchmark", EnvironmentJson.benchmark(benchmark));
        node.put("fork", fork);
    }

    private static void put(ObjectNode node, IterationFinished iteration) {
        putFork(node, iteration.benchmark(), iteration.fork());
        node.put("iteration", iteration.iteration()).put("warmup", iteration.warmup());
        Json.putNumber(node, "value", iteration.value());
        node.put("unit", iteration.unit());
        ObjectNode secondary = node.putObject("secondary");
        iteration.secondary().forEach((name, value) -> {
            ObjectNode entry = secondary.putObject(name);
            Json.putNumber(entry, "value", value.value());
            entry.put("unit", value.unit());
        });
        if (!iteration.histogram().isEmpty()) {
            ArrayNode histogram = node.putArray("histogram");
            iteration.histogram().stream().forEach(histogram::add);
        }
        ConditionsJson.put(node, iteration.condition());
    }

    /** Reads one line back. */
    public static RunEvent read(String line) {
        JsonNode node = Json.parseObject(line, "an event");
        Instant at = Instant.parse(node.path("at").asString(""));
        Benchmark benchmark = node.has("benchmark")
                ? EnvironmentJson.benchmark(node.path("benchmark"))
                : Benchmark.of("none", Mode.AVERAGE_TIME);
        int fork = node.path("fork").asInt(0);
        return switch (node.path("event").asString("")) {
            case "RunStarted" -> started(node, at);
            case "ForkStarted" ->
                new ForkStarted(at, benchmark, fork, node.path("repeats").asInt(0));
            case "IterationFinished" -> iteration(node, at, benchmark, fork);
            case "ForkFinished" -> new ForkFinished(at, benchmark, fork);
            case "ForkFailed" ->
                new ForkFailed(
                        at,
                        benchmark,
                        fork,
                        Failure.valueOf(node.path("failure").asString("")),
                        node.path("message").asString(""),
                        node.path("output").asString(""));
            case "BenchmarkFinished" -> new BenchmarkFinished(at, benchmark);
            case "RunFinished" ->
                new RunFinished(at, RunState.valueOf(node.path("state").asString("")), number(node.path("loadAfter")));
            default -> throw new IllegalArgumentException("unknown event in " + line);
        };
    }

    private static RunStarted started(JsonNode node, Instant at) {
        List<Planned> planned = new ArrayList<>();
        node.path("planned")
                .forEach(entry -> planned.add(new Planned(
                        EnvironmentJson.benchmark(entry), EnvironmentJson.settings(entry.path("settings")))));
        return new RunStarted(
                at,
                node.path("runId").asString(""),
                node.path("name").asString(""),
                node.path("platform").asString("unknown"),
                EnvironmentJson.environment(node.path("environment")),
                EnvironmentJson.revision(node.path("revision")),
                planned);
    }

    private static IterationFinished iteration(JsonNode node, Instant at, Benchmark benchmark, int fork) {
        Map<String, Secondary> secondary = new LinkedHashMap<>();
        node.path("secondary")
                .properties()
                .forEach(entry -> secondary.put(
                        entry.getKey(),
                        new Secondary(
                                number(entry.getValue().path("value")),
                                entry.getValue().path("unit").asString(""))));
        List<Double> histogram = new ArrayList<>();
        node.path("histogram").forEach(value -> histogram.add(number(value)));
        return new IterationFinished(
                at,
                benchmark,
                fork,
                node.path("iteration").asInt(0),
                node.path("warmup").asBoolean(false),
                number(node.path("value")),
                node.path("unit").asString(""),
                secondary,
                Values.of(histogram),
                ConditionsJson.condition(node));
    }

    private static double number(JsonNode node) {
        return node.isNumber() ? node.doubleValue() : Double.NaN;
    }
}
