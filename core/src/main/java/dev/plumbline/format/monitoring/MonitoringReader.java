package dev.plumbline.format.monitoring;

import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.format.reader.FileHead;
import dev.plumbline.format.reader.ResultDocument;
import dev.plumbline.format.reader.ResultDraft;
import dev.plumbline.format.reader.ResultReader;
import dev.plumbline.format.reader.SourceFile;
import dev.plumbline.model.Replication;
import dev.plumbline.model.ResultSet;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Reads the result files of the inference monitoring suite: one object, a list of them, or {@code {"results": […]}},
 * each {@code {name, configuration, mean_time_ms, std_dev_ms, percentiles, memory_usage_mb, iterations, timestamp,
 * additional_metrics}}. Means and deviations only, so a verdict is a weak one.
 */
public final class MonitoringReader implements ResultReader {
    @Override
    public String formatName() {
        return "monitoring results";
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.has("mean_time_ms") || head.has("[].mean_time_ms") || head.has("results[].mean_time_ms");
    }

    @Override
    public ResultSet read(SourceFile file) {
        String name = file.name();
        JsonNode root = ResultDocument.read(file);
        ResultDraft draft = new ResultDraft(name, formatName(), Replication.SUMMARY);
        draft.each(results(root, name), result -> MonitoringResult.add(draft, result));
        return draft.build();
    }

    private static List<JsonRequest> results(JsonNode root, String name) {
        if (root.isObject() && !root.has("results")) {
            return List.of(JsonRequest.of(root, name, "result"));
        }
        List<JsonRequest> results = new ArrayList<>();
        for (JsonNode element : root.isObject() ? root.path("results") : root) {
            results.add(JsonRequest.of(element, name, "[" + results.size() + "]"));
        }
        return results;
    }
}
