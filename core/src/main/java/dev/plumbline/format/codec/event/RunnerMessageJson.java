package dev.plumbline.format.codec.event;

import dev.plumbline.event.RunEvent.Secondary;
import dev.plumbline.event.RunnerMessage;
import dev.plumbline.format.json.Json;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.model.metric.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the lines that the runner JVM writes, among which others may stand: agents print where they like. */
public final class RunnerMessageJson {
    private RunnerMessageJson() {}

    /** The message of a line; empty where the line is not one of ours. */
    public static Optional<RunnerMessage> read(String line) {
        if (!line.startsWith("{")) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(message(Json.parseObject(line, "a line of the runner JVM")));
        } catch (PlumblineException | IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    private static @Nullable RunnerMessage message(JsonNode node) {
        return switch (node.path("type").asString("")) {
            case "ready" -> new RunnerMessage.Ready();
            case "benchmark" -> listed(node);
            case "listed" -> new RunnerMessage.ListEnded(node.path("gc").asString(""));
            case "started" ->
                new RunnerMessage.Started(
                        text(node, "jmh"),
                        text(node, "jdk"),
                        text(node, "vm"),
                        node.path("threads").asInt(1));
            case "iteration" -> new RunnerMessage.IterationBegan(warmup(node), index(node));
            case "result" -> result(node);
            case "blank" ->
                new RunnerMessage.Blank(Values.of(node.path("nanos")
                        .valueStream()
                        .mapToDouble(RunnerMessageJson::number)
                        .toArray()));
            case "forked" -> new RunnerMessage.Forked();
            case "failed" -> new RunnerMessage.Failed(text(node, "message"), text(node, "output"));
            default -> null;
        };
    }

    private static RunnerMessage listed(JsonNode node) {
        Map<String, List<String>> params = new LinkedHashMap<>();
        node.path("params").properties().forEach(entry -> {
            List<String> values = new ArrayList<>();
            entry.getValue().forEach(value -> values.add(value.asString("")));
            params.put(entry.getKey(), values);
        });
        return new RunnerMessage.Listed(
                text(node, "name"),
                Mode.of(text(node, "mode")).orElse(Mode.THROUGHPUT),
                node.path("threads").asInt(1),
                node.path("forks").asInt(1),
                node.path("warmups").asInt(0),
                node.path("warmupMillis").asLong(-1),
                node.path("iterations").asInt(1),
                node.path("iterationMillis").asLong(-1),
                params);
    }

    private static RunnerMessage result(JsonNode node) {
        Map<String, Secondary> secondary = new LinkedHashMap<>();
        node.path("secondary").properties().forEach(entry -> {
            JsonNode pair = entry.getValue();
            secondary.put(
                    entry.getKey(),
                    new Secondary(number(pair.path(0)), pair.path(1).asString("")));
        });
        List<Double> histogram = new ArrayList<>();
        node.path("histogram").forEach(pair -> pair.forEach(value -> histogram.add(number(value))));
        return new RunnerMessage.Result(
                warmup(node),
                index(node),
                number(node.path("value")),
                text(node, "unit"),
                secondary,
                Values.of(histogram),
                new RunnerMessage.Work(
                        node.path("measuredOps").asLong(0),
                        node.path("allOps").asLong(0),
                        Math.max(1, node.path("perInvocation").asInt(1))));
    }

    private static boolean warmup(JsonNode node) {
        return node.path("warmup").asBoolean(false);
    }

    private static int index(JsonNode node) {
        return node.path("index").asInt(0);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static double number(JsonNode node) {
        return node.isNumber() ? node.doubleValue() : Double.NaN;
    }
}
