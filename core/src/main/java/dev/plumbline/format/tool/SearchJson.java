package dev.plumbline.format.tool;

import dev.plumbline.format.json.Json;
import dev.plumbline.tool.search.ToolMatch;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a search found, best first. */
public final class SearchJson {
    private SearchJson() {}

    /** @param method how it was searched, in words */
    public static String write(String words, String method, List<ToolMatch> matches) {
        ObjectNode root = Json.object();
        root.put("query", words);
        root.put("method", method);
        ArrayNode tools = root.putArray("tools");
        for (ToolMatch match : matches) {
            ObjectNode node = tools.addObject();
            node.put("tool_id", match.lineage().toolId());
            node.put("version", match.version().version());
            node.put("state", match.version().standing().word());
            node.put("requirement", match.version().requirement());
            node.put("match", match.match());
            node.put("rank", match.rank());
            Json.putNumber(
                    node, "execution_time_ms", match.facts().executionTimeMs().orElse(Double.NaN));
            Json.putNumber(node, "memory_usage_kb", match.facts().memoryKb().orElse(Double.NaN));
            Json.putNumber(
                    node, "security_issues", match.facts().securityIssues().orElse(Double.NaN));
            node.put("why", match.why());
        }
        return Json.pretty(root);
    }
}
