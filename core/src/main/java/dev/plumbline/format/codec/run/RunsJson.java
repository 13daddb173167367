package dev.plumbline.format.codec.run;

import dev.plumbline.format.json.Json;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The list of runs for machines, newest first. */
public final class RunsJson {
    private RunsJson() {}

    /** One run of the list. */
    public record Entry(
            String id,
            String name,
            Instant startedAt,
            String platform,
            String commit,
            String state,
            boolean valid,
            List<String> tags,
            List<String> benchmarks) {}

    public static String write(List<Entry> runs) {
        ObjectNode root = Json.object();
        ArrayNode array = root.putArray("runs");
        for (Entry run : runs) {
            ObjectNode node = array.addObject();
            node.put("id", run.id())
                    .put("name", run.name())
                    .put("startedAt", run.startedAt().toString());
            node.put("platform", run.platform()).put("commit", run.commit());
            node.put("state", run.state()).put("valid", run.valid());
            ArrayNode tags = node.putArray("tags");
            run.tags().forEach(tags::add);
            ArrayNode benchmarks = node.putArray("benchmarks");
            run.benchmarks().forEach(benchmarks::add);
        }
        return Json.pretty(root);
    }
}
