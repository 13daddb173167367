package dev.plumbline.format.tool;

import dev.plumbline.eval.evidence.VersionMetrics;
import dev.plumbline.format.json.Json;
import dev.plumbline.tool.Lineage;
import dev.plumbline.tool.ToolEntry;
import dev.plumbline.tool.ToolVersion;
import dev.plumbline.tool.VersionFacts;
import dev.plumbline.tool.VersionFacts.Compared;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds the numbers of a version in the documents that were handed in of it, the newest first. Profiles of Plumbline
 * have them under {@code metadata}; older registries wrote them in other places, all of which are looked at.
 */
public final class VersionFactsJson {
    static final List<String> TIMES = List.of(
            "/metadata/performance/execution_time_ms",
            "/performance/execution_time_ms",
            "/best_run/execution_time_ms",
            "/metadata/execution_time_ms",
            "/execution_time_ms");
    static final List<String> MEMORIES = List.of(
            "/metadata/performance/memory_usage_kb",
            "/performance/memory_usage_kb",
            "/best_run/memory_usage_kb",
            "/metadata/memory_usage_kb",
            "/memory_usage_kb");
    static final List<String> ISSUES = List.of(
            "/metadata/static_analysis/security/total_issues",
            "/static_analysis/security/total_issues",
            "/analysis/security/total_issues",
            "/security_issues");
    static final List<String> COMPLEXITIES = List.of(
            "/metadata/static_analysis/complexity/average_complexity",
            "/static_analysis/complexity/average_complexity",
            "/analysis/complexity/average_complexity",
            "/average_complexity");

    private VersionFactsJson() {}

    /** What is known of one version of the lineage. */
    public static VersionFacts of(Lineage lineage, ToolVersion version) {
        List<JsonNode> documents = new ArrayList<>();
        documents.add(Json.parse(version.document(), "the registry"));
        for (ToolEntry entry : lineage.entries(version.version())) {
            documents.add(Json.parse(entry.document(), "the registry"));
        }
        Collections.reverse(documents);
        return new VersionFacts(
                number(documents, TIMES),
                number(documents, List.of("/metadata/performance/interval_ms/0", "/measurement/interval/0")),
                number(documents, List.of("/metadata/performance/interval_ms/1", "/measurement/interval/1")),
                number(documents, MEMORIES),
                number(documents, ISSUES),
                number(documents, COMPLEXITIES),
                number(documents, List.of("/metadata/comparison/change")),
                compared(documents),
                number(documents, List.of("/metadata/evaluation/score", "/evaluation/score", "/score")),
                text(documents, List.of("/metadata/evaluation/evaluator", "/evaluation/evaluator")));
    }

    /** From the document that the change is from. */
    private static Optional<Compared> compared(List<JsonNode> documents) {
        return documents.stream()
                .map(document -> document.at("/metadata/comparison"))
                .filter(comparison -> comparison.path("change").isNumber())
                .findFirst()
                .filter(comparison -> comparison.path("unit").asString("").equals("ms/op"))
                .filter(comparison -> comparison.path("new").isNumber())
                .filter(comparison -> !comparison.path("lens").asString("").isEmpty())
                .map(comparison -> new Compared(
                        comparison.path("lens").asString(""),
                        comparison.path("new").doubleValue()));
    }

    /** The numbers of a version that was handed in, in the form in which {@link #of} finds them. */
    public static String document(VersionMetrics known) {
        ObjectNode node = Json.object();
        put(node, "execution_time_ms", known.timeMillis());
        put(node, "memory_usage_kb", known.memoryKb());
        put(node, "security_issues", known.securityIssues());
        put(node, "average_complexity", known.complexity());
        return node.toString();
    }

    private static void put(ObjectNode node, String name, OptionalDouble value) {
        value.ifPresent(number -> node.put(name, number));
    }

    static OptionalDouble number(List<JsonNode> documents, List<String> places) {
        for (JsonNode document : documents) {
            for (String place : places) {
                JsonNode value = document.at(place);
                if (value.isNumber()) {
                    return OptionalDouble.of(value.doubleValue());
                }
            }
        }
        return OptionalDouble.empty();
    }

    private static String text(List<JsonNode> documents, List<String> places) {
        for (JsonNode document : documents) {
            for (String place : places) {
                JsonNode value = document.at(place);
                if (value.isString()) {
                    return value.stringValue();
                }
            }
        }
        return "";
    }
}
