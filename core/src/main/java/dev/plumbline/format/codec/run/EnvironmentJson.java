package dev.plumbline.format.codec.run;

import dev.plumbline.format.json.Json;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Revision;
import dev.plumbline.model.Settings;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.model.metric.Mode;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The small nouns that stand in several documents: environment, revision, benchmark, settings. */
public final class EnvironmentJson {
    private EnvironmentJson() {}

    public static ObjectNode environment(Environment environment) {
        ObjectNode node = Json.object();
        environment.facts().forEach((fact, value) -> node.put(fact.fileName(), value));
        return node;
    }

    /** Facts of later versions that this one does not know are passed over. */
    public static Environment environment(JsonNode node) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        node.properties()
                .forEach(entry -> Fact.ofFileName(entry.getKey())
                        .ifPresent(fact -> facts.put(fact, entry.getValue().asString(""))));
        return new Environment(facts);
    }

    public static ObjectNode revision(Revision revision) {
        return Json.object()
                .put("commit", revision.commit())
                .put("branch", revision.branch())
                .put("dirty", revision.dirty())
                .put("subject", revision.subject());
    }

    public static Revision revision(JsonNode node) {
        return new Revision(
                node.path("commit").asString(""),
                node.path("branch").asString(""),
                node.path("dirty").asBoolean(false),
                node.path("subject").asString(""));
    }

    public static ObjectNode benchmark(Benchmark benchmark) {
        ObjectNode node = Json.object();
        node.put("benchmark", benchmark.name());
        ObjectNode params = node.putObject("params");
        benchmark.params().forEach(params::put);
        node.put("mode", benchmark.mode().shortName());
        node.put("threads", benchmark.threads());
        return node;
    }

    public static Benchmark benchmark(JsonNode node) {
        TreeMap<String, String> params = new TreeMap<>();
        node.path("params")
                .properties()
                .forEach(e -> params.put(e.getKey(), e.getValue().asString("")));
        return new Benchmark(
                node.path("benchmark").asString(""),
                params,
                Mode.of(node.path("mode").asString("avgt")).orElse(Mode.AVERAGE_TIME),
                Math.max(1, node.path("threads").asInt(1)));
    }

    public static ObjectNode settings(Settings settings) {
        return Json.object()
                .put("forks", settings.forks())
                .put("warmups", settings.warmups())
                .put("warmupMillis", settings.warmupTime().toMillis())
                .put("iterations", settings.iterations())
                .put("iterationMillis", settings.iterationTime().toMillis());
    }

    public static Settings settings(JsonNode node) {
        return new Settings(
                node.path("forks").asInt(0),
                node.path("warmups").asInt(0),
                Duration.ofMillis(node.path("warmupMillis").asLong(0)),
                Math.max(1, node.path("iterations").asInt(1)),
                Duration.ofMillis(node.path("iterationMillis").asLong(0)));
    }
}
