package dev.plumbline.format.tool;

import dev.plumbline.format.json.Json;
import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.tool.Lineage;
import dev.plumbline.tool.ToolEntry;
import dev.plumbline.tool.ToolVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The older registry's {@code index.json}: tools as a list or by their id, at the top or under {@code tools}. Fields
 * that are not known here are kept, in their order; an export writes the form that was imported.
 */
public final class ToolIndexJson {
    private static final List<String> IDS = List.of("tool_id", "id", "name");

    private ToolIndexJson() {}

    /** The tools of an index, by id, in their order. */
    public static Map<String, JsonRequest> read(String text, String name) {
        JsonNode root = Json.parse(text, name);
        JsonNode tools = container(root);
        if (tools.isEmpty() && !isWrapped(root)) {
            throw PlumblineException.usage(
                    name + ": there is no tool in it; an index is {\"tools\": […]}, so nothing was imported");
        }
        if (root.path("error").isString() && !isWrapped(root)) {
            throw PlumblineException.usage(name + ": this is a server's error and no index: "
                    + root.path("error").stringValue());
        }
        Map<String, JsonRequest> found = new LinkedHashMap<>();
        if (tools instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                ObjectNode tool = object(array.get(i), name + ", tool " + (i + 1));
                String id = id(tool).orElseThrow(() ->
                        PlumblineException.usage(name + ": a tool has none of the fields tool_id, id or name"));
                put(found, id, tool, name);
            }
        } else {
            object(tools, name)
                    .propertyStream()
                    .forEach(field ->
                            put(found, field.getKey(), object(field.getValue(), name + ", " + field.getKey()), name));
        }
        return found;
    }

    private static void put(Map<String, JsonRequest> found, String id, ObjectNode tool, String name) {
        if (found.put(id, JsonRequest.of(tool, name + ", " + id)) != null) {
            throw PlumblineException.usage(name + ": the tool " + id + " stands there twice; remove one of them");
        }
    }

    private static JsonNode container(JsonNode root) {
        return isWrapped(root) ? root.get("tools") : root;
    }

    private static boolean isWrapped(JsonNode root) {
        return root.path("tools").isContainer();
    }

    private static ObjectNode object(JsonNode node, String where) {
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw PlumblineException.usage(where + ": an object was expected; an index is {\"tools\": […]}");
    }

    private static Optional<String> id(ObjectNode tool) {
        return IDS.stream()
                .map(tool::get)
                .filter(node ->
                        node != null && node.isString() && !node.stringValue().isBlank())
                .map(JsonNode::stringValue)
                .findFirst();
    }

    /**
     * The registry as an index: what was imported in its own form and order, newer things in their fields, new tools at
     * the end; where nothing was imported, tools by their id.
     *
     * @param imported the index that was imported last; empty when none was
     */
    public static String write(Optional<String> imported, List<Lineage> lineages) {
        JsonNode root =
                imported.map(text -> Json.parse(text, "the imported index")).orElseGet(Json::object);
        JsonNode tools = container(root);
        for (Lineage lineage : lineages) {
            Optional<ToolVersion> current = lineage.current();
            if (current.isPresent()) {
                put(tools, lineage, current.get());
            }
        }
        return Json.pretty(root);
    }

    private static void put(JsonNode tools, Lineage lineage, ToolVersion current) {
        Optional<ObjectNode> there = there(tools, lineage.toolId());
        if (there.isPresent()) {
            fill(there.get(), lineage, current);
            return;
        }
        ObjectNode added = OlderEntryJson.complete(lineage.toolId(), current, fill(Json.object(), lineage, current));
        if (tools instanceof ArrayNode array) {
            array.add(added);
        } else if (tools instanceof ObjectNode map) {
            map.set(lineage.toolId(), added);
        }
    }

    private static Optional<ObjectNode> there(JsonNode tools, String toolId) {
        if (tools instanceof ObjectNode map) {
            return map.get(toolId) instanceof ObjectNode tool ? Optional.of(tool) : Optional.empty();
        }
        return tools.valueStream()
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .filter(tool -> id(tool).filter(toolId::equals).isPresent())
                .findFirst();
    }

    /** The version as it came, or as its last profile found it, with later metadata in its fields. */
    private static ObjectNode fill(ObjectNode tool, Lineage lineage, ToolVersion version) {
        tool.setAll(Json.parseObject(version.document(), "the registry"));
        lineage.last(version.version(), ToolEntry.Kind.PROFILE)
                .map(profile ->
                        Json.parseObject(profile.document(), "the registry").path("metadata"))
                .ifPresent(found -> OlderEntryJson.put(tool, found));
        List<ToolEntry> later = new ArrayList<>(lineage.entries(version.version()));
        later.removeIf(entry -> entry.kind() != ToolEntry.Kind.METADATA);
        later.forEach(entry -> tool.setAll(Json.parseObject(entry.document(), "the registry")));
        return tool;
    }
}
