package dev.plumbline.format.codec;

import dev.plumbline.format.json.Json;
import dev.plumbline.gate.CheckedRow;
import dev.plumbline.model.Benchmark;
import dev.plumbline.stats.Comparison;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The evidence of a flagged kernel: the row of the check, and the run behind it. */
public final class KernelReviewJson {
    private KernelReviewJson() {}

    /** What a reviewer needs to find the run again. */
    public record Reference(String runId, Benchmark benchmark) {}

    /**
     * What a reviewer reads of it.
     *
     * @param unit of both values
     * @param low lower end of the interval of the change, as a fraction; NaN where it is not known, as all numbers here
     */
    public record Facts(
            String runId,
            String platformId,
            String unit,
            double oldValue,
            double newValue,
            double low,
            double high,
            String verdict,
            List<String> caveats) {
        public Facts {
            caveats = List.copyOf(caveats);
        }
    }

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

    /** Everything that is written, except which benchmark it is. */
    public static Facts facts(String evidence) {
        JsonNode root = Json.parse(evidence, "the evidence");
        List<String> caveats = new ArrayList<>();
        root.path("caveats").forEach(caveat -> caveats.add(caveat.asString("")));
        return new Facts(
                root.path("run").asString(""),
                root.path("platform").asString(""),
                root.path("unit").asString(""),
                root.path("old").asDouble(Double.NaN),
                root.path("new").asDouble(Double.NaN),
                root.path("ciLow").asDouble(Double.NaN),
                root.path("ciHigh").asDouble(Double.NaN),
                root.path("verdict").asString(""),
                caveats);
    }
}
