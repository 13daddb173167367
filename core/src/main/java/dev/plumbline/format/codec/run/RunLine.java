package dev.plumbline.format.codec.run;

import dev.plumbline.format.json.Json;
import dev.plumbline.model.LookLimits;
import dev.plumbline.model.Run;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A run as it goes from history to history: with what people say of it, and with what its forks said where their
 * iterations were pruned.
 *
 * @param invalidReason empty for a valid run
 * @param looks at which it was judged, of a run that stopped by itself
 */
public record RunLine(
        Run run, String invalidReason, Set<String> tags, Optional<LookLimits> looks, List<Pruned> pruned) {
    private static final String UNTOLD = "no reason was told";

    public RunLine {
        tags = Set.copyOf(tags);
        pruned = List.copyOf(pruned);
    }

    /**
     * What is left of a metric.
     *
     * @param iterations of each fork
     * @param forks what they said, packed as the history keeps it
     */
    public record Pruned(String benchmarkKey, String metric, int iterations, String forks) {}

    /** The run as {@link RunJson#line} writes it, and behind it what else there is to say. */
    public String text() {
        ObjectNode node = RunJson.node(run);
        if (!invalidReason.isEmpty()) {
            node.put("invalidReason", invalidReason);
        }
        if (!tags.isEmpty()) {
            ArrayNode array = node.putArray("tags");
            new TreeSet<>(tags).forEach(array::add);
        }
        looks.ifPresent(
                limits -> node.putObject("looks").put("margin", limits.margin()).put("mostForks", limits.mostForks()));
        if (!pruned.isEmpty()) {
            ArrayNode array = node.putArray("pruned");
            pruned.forEach(metric -> array.addObject()
                    .put("benchmark", metric.benchmarkKey())
                    .put("metric", metric.metric())
                    .put("iterations", metric.iterations())
                    .put("forks", metric.forks()));
        }
        return node.toString();
    }

    /** What {@link #text} wrote, or a run alone; errors are those of {@link RunJson#read}. */
    public static RunLine read(String text, String where) {
        JsonNode root = Json.parse(text, where);
        Run run = RunJson.read(root, where);
        Set<String> tags = new HashSet<>();
        root.path("tags").forEach(tag -> tags.add(tag.asString("")));
        List<Pruned> pruned = new ArrayList<>();
        root.path("pruned")
                .forEach(metric -> pruned.add(new Pruned(
                        metric.path("benchmark").asString(""),
                        metric.path("metric").asString(""),
                        metric.path("iterations").asInt(0),
                        metric.path("forks").asString(""))));
        return new RunLine(
                run,
                run.valid() ? "" : root.path("invalidReason").asString(UNTOLD),
                tags,
                looks(root.path("looks")),
                pruned);
    }

    /** Nothing where somebody wrote numbers that can be nobody's limits. */
    private static Optional<LookLimits> looks(JsonNode node) {
        double margin = node.path("margin").asDouble(0);
        int forks = node.path("mostForks").asInt(0);
        return margin > 0 && forks > 0 ? Optional.of(new LookLimits(margin, forks)) : Optional.empty();
    }
}
