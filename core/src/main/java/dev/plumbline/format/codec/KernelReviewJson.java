package dev.plumbline.format.codec;

import dev.plumbline.format.json.Json;
import dev.plumbline.gate.CheckedRow;
import dev.plumbline.model.Benchmark;
import dev.plumbline.stats.Comparison;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The evidence of a flagged kernel: the row of the check, and the run behind it. */
public final class KernelReviewJson {
    private KernelReviewJson() {}

    /** What a reviewer needs to find the run again. */
    public record Reference(String runId, Benchmark benchmark) {}

    public static String write(String runId, String platformId, CheckedRow row, Comparison comparison) {
        ObjectNode root = Json.object();
        root.put("run", runId);
        root.put("platform", platformId);
        root.setAll(ComparisonJson.identity(row.benchmark(), row.metric()));
        root.put("unit", comparison.unit().text());
        Json.putNumber(root, "old", comparison.oldValue());
        Json.putNumber(root, "new", comparison.newValue());
        ComparisonJson.putVerdict(root, comparison);
        return Json.pretty(root);
    }

    public static Reference read(String evidence) {
        JsonNode root = Json.parse(evidence, "the evidence");
        return new Reference(root.path("run").asString(""), EnvironmentJson.benchmark(root));
    }
}
