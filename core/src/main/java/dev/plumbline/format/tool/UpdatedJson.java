package dev.plumbline.format.tool;

import dev.plumbline.format.json.Json;
import tools.jackson.databind.node.ObjectNode;

/** What an update or an import did, for machines. */
public final class UpdatedJson {
    private UpdatedJson() {}

    public static String updated(String toolId, String version, boolean isNewVersion) {
        ObjectNode node = Json.object();
        node.put("success", true);
        node.put("tool_id", toolId);
        node.put("version", version);
        node.put("new_version", isNewVersion);
        return Json.pretty(node);
    }

    public static String imported(int added, int updated, int unchanged) {
        ObjectNode node = Json.object();
        node.put("success", true);
        node.put("added", added);
        node.put("updated", updated);
        node.put("unchanged", unchanged);
        return Json.pretty(node);
    }
}
