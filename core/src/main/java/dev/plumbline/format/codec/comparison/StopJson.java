package dev.plumbline.format.codec.comparison;

import dev.plumbline.format.codec.run.EnvironmentJson;
import dev.plumbline.format.json.Json;
import dev.plumbline.stats.stopping.Looks;
import dev.plumbline.stats.stopping.StopDecision;
import dev.plumbline.stats.suite.ComparisonRow;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whether growing comparisons may stop, for machines; the field names are a contract. */
public final class StopJson {
    private StopJson() {}

    /** @param rows judged by the rule of the looks */
    public static String write(List<ComparisonRow> rows, Looks looks) {
        ObjectNode root = Json.object();
        ArrayNode results = root.putArray("results");
        for (ComparisonRow row : rows) {
            ObjectNode node = EnvironmentJson.benchmark(row.benchmark());
            node.put("forks", StopDecision.forks(row));
            node.put("decision", StopDecision.of(row, looks).word());
            results.add(node);
        }
        return Json.pretty(root);
    }
}
