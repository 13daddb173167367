package dev.plumbline.format.codec.series;

import dev.plumbline.format.codec.run.EnvironmentJson;
import dev.plumbline.format.json.Json;
import dev.plumbline.trend.SeriesEdit;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What people say of runs, for machines: the answer of {@code edit}. */
public final class EditsJson {
    private EditsJson() {}

    /** Who took a mark back. */
    public record Undone(String by, Instant at, String reason) {}

    /**
     * A mark.
     *
     * @param undone null while it holds
     */
    public record Entry(SeriesEdit edit, @Nullable Undone undone) {}

    /** {@code {"edits":[…],"problems":[…]}}; {@code undone} is null while a mark holds. */
    public static String write(List<Entry> entries, List<String> problems) {
        ObjectNode root = Json.object();
        ArrayNode array = root.putArray("edits");
        entries.forEach(entry -> {
            ObjectNode node = edit(entry.edit());
            Undone undone = entry.undone();
            if (undone == null) {
                node.putNull("undone");
            } else {
                node.putObject("undone")
                        .put("by", undone.by())
                        .put("at", undone.at().toString())
                        .put("reason", undone.reason());
            }
            array.add(node);
        });
        ArrayNode complaints = root.putArray("problems");
        problems.forEach(complaints::add);
        return Json.pretty(root);
    }

    static ObjectNode edit(SeriesEdit edit) {
        ObjectNode node =
                Json.object().put("id", edit.id()).put("edit", edit.kind().key());
        node.setAll(EnvironmentJson.benchmark(edit.place().benchmark()));
        return node.put("platform", edit.place().platformId())
                .put("metric", edit.place().metric())
                .put("run", edit.place().runId())
                .put("by", edit.said().by())
                .put("at", edit.said().at().toString())
                .put("reason", edit.said().reason());
    }
}
