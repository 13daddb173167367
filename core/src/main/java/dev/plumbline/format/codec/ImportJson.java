package dev.plumbline.format.codec;

import dev.plumbline.format.json.Json;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What an import did, for machines. */
public final class ImportJson {
    private ImportJson() {}

    /**
     * One run of a file.
     *
     * @param replication the units of replication that occur in it
     */
    public record Entry(
            String file,
            String format,
            String run,
            boolean isNew,
            String startedAt,
            String platform,
            String commit,
            int benchmarks,
            List<String> replication) {}

    /** A file that could not be read. */
    public record Skipped(String file, String reason) {}

    public static String write(List<Entry> entries, List<Skipped> skipped, boolean dryRun) {
        ObjectNode root = Json.object().put("dryRun", dryRun);
        ArrayNode runs = root.putArray("runs");
        for (Entry entry : entries) {
            ObjectNode node = runs.addObject()
                    .put("file", entry.file())
                    .put("format", entry.format())
                    .put("run", entry.run())
                    .put("new", entry.isNew())
                    .put("startedAt", entry.startedAt())
                    .put("platform", entry.platform())
                    .put("commit", entry.commit())
                    .put("benchmarks", entry.benchmarks());
            ArrayNode replication = node.putArray("replication");
            entry.replication().forEach(replication::add);
        }
        ArrayNode bad = root.putArray("skipped");
        skipped.forEach(file -> bad.addObject().put("file", file.file()).put("reason", file.reason()));
        return Json.pretty(root);
    }
}
