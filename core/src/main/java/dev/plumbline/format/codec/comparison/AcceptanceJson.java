package dev.plumbline.format.codec.comparison;

import dev.plumbline.format.json.Json;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.stats.Comparison;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What accepting a run changes or would change, for machines: before → after of each benchmark. */
public final class AcceptanceJson {
    private AcceptanceJson() {}

    /**
     * One benchmark.
     *
     * @param before in the metric's unit; NaN for the first baseline
     * @param comparison null for the first baseline
     * @param accepted whether it was written; false in a mere preview
     */
    public record Entry(
            Benchmark benchmark,
            Metric metric,
            double before,
            double after,
            @Nullable Comparison comparison,
            boolean fewForks,
            boolean accepted) {}

    /**
     * Writes them.
     *
     * @param runId empty for values that no run measured
     * @param commitMessage empty in a preview
     * @param note what a person should know, in sentences; may be empty
     */
    public static String write(
            String runId, String platformId, List<Entry> entries, String commitMessage, String note) {
        ObjectNode root = Json.object();
        root.put("run", runId).put("platform", platformId);
        ArrayNode rows = root.putArray("results");
        for (Entry entry : entries) {
            ObjectNode node = ComparisonJson.identity(entry.benchmark(), entry.metric());
            node.put("unit", entry.metric().unit().text());
            Json.putNumber(node, "old", entry.before());
            Json.putNumber(node, "new", entry.after());
            Comparison comparison = entry.comparison();
            if (comparison == null) {
                node.putNull("verdict");
            } else {
                ComparisonJson.putVerdict(node, comparison);
            }
            node.put("fewForks", entry.fewForks()).put("accepted", entry.accepted());
            rows.add(node);
        }
        if (!commitMessage.isEmpty()) {
            root.put("commitMessage", commitMessage);
        }
        if (!note.isEmpty()) {
            root.put("note", note);
        }
        return Json.pretty(root);
    }
}
