package dev.plumbline.format.tool;

import dev.plumbline.format.json.Json;
import dev.plumbline.tool.ToolVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A tool as the older registry's program reads and writes it: what was found out stands under {@code metadata}, and
 * beside it the fields without which that program loads no tool at all. What is unknown is left out there, since it
 * takes a missing number for 0 and stumbles over {@code null}.
 */
final class OlderEntryJson {
    private static final List<String> NUMBERS = List.of("execution_time_ms", "memory_usage_kb");
    private static final List<String> ANALYSES = List.of("complexity", "security", "correctness", "code_quality");

    /** Fields of Plumbline's own that are carried in {@code metadata} beside the older ones. */
    private static final List<String> KEPT = List.of(
            "version", "kind", "test_input", "function", "documentation", "source", "requirement", "last_updated");

    private OlderEntryJson() {}

    /** Puts what a profile found into a tool of the index; the numbers of an earlier version do not stay beside it. */
    static void put(ObjectNode tool, JsonNode found) {
        ObjectNode metadata = tool.get("metadata") instanceof ObjectNode there ? there : tool.putObject("metadata");
        metadata.setAll(metadata(found));
        metadata.propertyStream()
                .filter(field -> tool.has(field.getKey()))
                .toList()
                .forEach(field -> tool.set(field.getKey(), field.getValue()));
        if (found.path("version").isString()) {
            tool.set("version", found.get("version"));
        }
        JsonNode breaking = found.at("/requirement_change/breaking_changes");
        if (breaking.isArray() && !breaking.isEmpty()) {
            tool.set("breaking_changes", breaking);
        }
    }

    /** What a tool that the older program has not seen needs, where it is not there. */
    static ObjectNode complete(String toolId, ToolVersion version, ObjectNode tool) {
        ObjectNode whole = Json.object();
        whole.put("tool_id", toolId);
        whole.put("name", toolId);
        whole.put("tool_type", "function");
        whole.put("description", version.requirement().isBlank() ? toolId : version.requirement());
        whole.putArray("tags");
        whole.putObject("parameters");
        whole.putObject("metadata");
        whole.put("created_at", version.addedAt().toString());
        whole.put("version", version.version());
        whole.setAll(tool);
        return whole;
    }

    private static ObjectNode metadata(JsonNode found) {
        ObjectNode metadata = Json.object();
        if (found.path("performance") instanceof ObjectNode performance) {
            metadata.set("performance", performance(performance, found));
        }
        if (found.path("static_analysis") instanceof ObjectNode analysis) {
            ObjectNode parts = metadata.putObject("static_analysis");
            ANALYSES.forEach(part -> parts.set(part, known(analysis.path(part))));
        }
        KEPT.stream().filter(found::hasNonNull).forEach(field -> metadata.set(field, found.get(field)));
        return metadata;
    }

    /** Its own fields come first; the others, such as the interval, are Plumbline's. */
    private static ObjectNode performance(ObjectNode measured, JsonNode found) {
        ObjectNode performance = Json.object();
        NUMBERS.stream().filter(measured::hasNonNull).forEach(field -> performance.set(field, measured.get(field)));
        JsonNode best = measured.at("/best_run/timestamp");
        performance.put(
                "last_benchmarked", best.asString(found.path("last_updated").asString("")));
        performance.put("test_runs", measured.path("all_runs").size());
        performance.put("test_script", found.path("test_script").asString(""));
        if (found.path("evaluation") instanceof ObjectNode evaluation) {
            performance.set("regression_evaluation", evaluation);
        }
        measured.propertyStream()
                .filter(field -> !field.getValue().isNull() && !performance.has(field.getKey()))
                .forEach(field -> performance.set(field.getKey(), field.getValue()));
        return performance;
    }

    /** A part of the analysis without what could not be determined. */
    private static ObjectNode known(JsonNode part) {
        ObjectNode known = Json.object();
        part.propertyStream()
                .filter(field -> !field.getValue().isNull())
                .forEach(field -> known.set(field.getKey(), field.getValue()));
        return known;
    }
}
