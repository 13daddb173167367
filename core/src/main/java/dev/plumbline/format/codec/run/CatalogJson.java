package dev.plumbline.format.codec.run;

import dev.plumbline.format.json.Json;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.KernelInfo;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What can be run, for machines. */
public final class CatalogJson {
    private CatalogJson() {}

    /**
     * One benchmark.
     *
     * @param unavailable why it cannot run here; empty when it can
     */
    public record Entry(Benchmark benchmark, KernelInfo info, String unavailable) {}

    public static String write(String platformId, List<Entry> entries) {
        ObjectNode root = Json.object();
        root.put("platform", platformId);
        ArrayNode benchmarks = root.putArray("benchmarks");
        for (Entry entry : entries) {
            ObjectNode node = EnvironmentJson.benchmark(entry.benchmark());
            node.put("title", entry.info().title());
            node.put("group", entry.info().group());
            node.put("role", entry.info().role().name().toLowerCase(Locale.ROOT));
            node.put("headline", entry.info().headline());
            if (!entry.info().publishedRange().isEmpty()) {
                node.put("publishedRange", entry.info().publishedRange());
            }
            node.put("available", entry.unavailable().isEmpty());
            if (!entry.unavailable().isEmpty()) {
                node.put("reason", entry.unavailable());
            }
            benchmarks.add(node);
        }
        return Json.pretty(root);
    }
}
