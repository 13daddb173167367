package dev.plumbline.format.tool;

import dev.plumbline.format.codec.comparison.ReviewJson;
import dev.plumbline.format.codec.series.TrendJson;
import dev.plumbline.format.json.Json;
import dev.plumbline.review.ReviewItem;
import dev.plumbline.tool.CostHistory;
import dev.plumbline.tool.Lineage;
import dev.plumbline.tool.ToolEntry;
import dev.plumbline.tool.ToolVersion;
import dev.plumbline.tool.VersionFacts;
import dev.plumbline.trend.ChangePoint;
import java.util.List;
import java.util.OptionalDouble;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A tool with all its versions, for machines: the answer of {@code tool history} and {@code tool show}. */
public final class LineageJson {
    private LineageJson() {}

    /** {@code {"tool_id","versions":[…],"course":{…}}}, oldest first. */
    public static String history(Lineage lineage, List<ReviewItem> reviews, CostHistory costHistory) {
        ObjectNode root = Json.object();
        root.put("tool_id", lineage.toolId());
        ArrayNode versions = root.putArray("versions");
        lineage.versions().forEach(version -> versions.add(version(lineage, version, reviews)));
        root.set("course", costHistory(costHistory));
        return Json.pretty(root);
    }

    /** Steps by the first version of the new level; indices count the versions that callers got. */
    private static ObjectNode costHistory(CostHistory costHistory) {
        ObjectNode node = Json.object();
        ArrayNode versions = node.putArray("versions");
        costHistory.versions().forEach(versions::add);
        ArrayNode steps = node.putArray("steps");
        for (ChangePoint point : costHistory.trend().changePoints()) {
            ObjectNode step = Json.object();
            step.put("version", costHistory.versions().get(point.index()));
            step.setAll(TrendJson.point(point));
            steps.add(step);
        }
        node.set("drift", TrendJson.drift(costHistory.trend().drift()));
        return node;
    }

    /** One version with its source and everything that was handed in. */
    public static String show(Lineage lineage, ToolVersion version, List<ReviewItem> reviews) {
        ObjectNode root = Json.object();
        root.put("tool_id", lineage.toolId());
        root.setAll(version(lineage, version, reviews));
        root.put("source", version.source());
        return Json.pretty(root);
    }

    private static ObjectNode version(Lineage lineage, ToolVersion version, List<ReviewItem> reviews) {
        VersionFacts facts = VersionFactsJson.of(lineage, version);
        ObjectNode node = Json.object();
        node.put("version", version.version());
        node.put("state", version.standing().word());
        node.put(
                "current",
                lineage.current().filter(current -> current.equals(version)).isPresent());
        node.put("added_at", version.addedAt().toString());
        node.put("kind", version.kind().word());
        node.put("requirement", version.requirement());
        put(node, "execution_time_ms", facts.executionTimeMs());
        if (facts.lowMs().isPresent() && facts.highMs().isPresent()) {
            node.putArray("interval_ms")
                    .add(facts.lowMs().getAsDouble())
                    .add(facts.highMs().getAsDouble());
        } else {
            node.putNull("interval_ms");
        }
        put(node, "memory_usage_kb", facts.memoryKb());
        put(node, "security_issues", facts.securityIssues());
        put(node, "average_complexity", facts.averageComplexity());
        put(node, "change", facts.change());
        put(node, "score", facts.score());
        node.put("evaluator", facts.evaluator().isEmpty() ? null : facts.evaluator());
        ArrayNode decisions = node.putArray("decisions");
        reviews.stream()
                .filter(item -> item.version().equals(version.version()))
                .flatMap(item -> item.decisions().stream())
                .forEach(decision -> decisions.add(ReviewJson.decision(decision)));
        node.set("metadata", Json.parse(version.document(), "the registry"));
        ArrayNode entries = node.putArray("entries");
        lineage.entries(version.version()).forEach(entry -> entries.add(entry(entry)));
        return node;
    }

    private static ObjectNode entry(ToolEntry entry) {
        ObjectNode node = Json.object();
        node.put("kind", entry.kind().name().toLowerCase(java.util.Locale.ROOT));
        node.put("added_at", entry.at().toString());
        node.set("document", Json.parse(entry.document(), "the registry"));
        return node;
    }

    private static void put(ObjectNode node, String name, OptionalDouble value) {
        Json.putNumber(node, name, value.orElse(Double.NaN));
    }
}
