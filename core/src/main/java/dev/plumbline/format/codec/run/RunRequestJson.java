package dev.plumbline.format.codec.run;

import dev.plumbline.format.json.Json;
import dev.plumbline.model.PlumblineException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a run was asked for beyond its first event: enough to go on with it on the same machine. */
public final class RunRequestJson {
    private RunRequestJson() {}

    /**
     * The request.
     *
     * @param bundled whether the kernels of Plumbline were measured
     * @param classPath of the measured jar; not looked at for the bundled kernels
     * @param jdk its home
     * @param silenceSeconds 0 for the usual limit
     * @param repeats whether forks that something disturbed are measured again
     * @param bounds of a run that stops by itself; empty for a fixed number of forks
     */
    public record Request(
            boolean bundled,
            List<String> classPath,
            String jdk,
            List<String> profilers,
            List<String> jvmArgs,
            long silenceSeconds,
            boolean repeats,
            Optional<Bounds> bounds) {
        public Request {
            classPath = List.copyOf(classPath);
            profilers = List.copyOf(profilers);
            jvmArgs = List.copyOf(jvmArgs);
        }
    }

    /**
     * When a run stops by itself.
     *
     * @param target precision as a fraction
     * @param budgetSeconds for all benchmarks together; 0 for as long as it takes
     * @param proven whether it stops at a verdict against the baselines, not at the precision of its own mean
     */
    public record Bounds(double target, int maxForks, long budgetSeconds, boolean proven) {}

    public static String write(Request request) {
        ObjectNode root = Json.object();
        root.put("bundled", request.bundled());
        root.set("classPath", texts(request.classPath()));
        root.put("jdk", request.jdk());
        root.set("profilers", texts(request.profilers()));
        root.set("jvmArgs", texts(request.jvmArgs()));
        root.put("silenceSeconds", request.silenceSeconds());
        root.put("repeats", request.repeats());
        request.bounds()
                .ifPresent(bounds -> root.putObject("bounds")
                        .put("target", bounds.target())
                        .put("maxForks", bounds.maxForks())
                        .put("budgetSeconds", bounds.budgetSeconds())
                        .put("proven", bounds.proven()));
        return Json.pretty(root);
    }

    /** @throws PlumblineException when the text is no JSON object */
    public static Request read(String text, String name) {
        ObjectNode root = Json.parseObject(text, name);
        return new Request(
                root.path("bundled").asBoolean(false),
                texts(root.path("classPath")),
                root.path("jdk").asString(""),
                texts(root.path("profilers")),
                texts(root.path("jvmArgs")),
                root.path("silenceSeconds").asLong(0),
                root.path("repeats").asBoolean(true),
                bounds(root.path("bounds")));
    }

    /** Empty for what cannot be bounds, as for a run of before they were kept. */
    private static Optional<Bounds> bounds(JsonNode node) {
        double target = node.path("target").asDouble(0);
        int maxForks = node.path("maxForks").asInt(0);
        long budget = node.path("budgetSeconds").asLong(0);
        return target > 0 && maxForks > 0 && budget >= 0
                ? Optional.of(
                        new Bounds(target, maxForks, budget, node.path("proven").asBoolean(false)))
                : Optional.empty();
    }

    private static ArrayNode texts(List<String> texts) {
        ArrayNode array = Json.MAPPER.createArrayNode();
        texts.forEach(array::add);
        return array;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asString("")));
        return texts;
    }
}
