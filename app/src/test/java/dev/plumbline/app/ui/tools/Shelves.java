package dev.plumbline.app.ui.tools;

import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.project.Project;
import dev.plumbline.project.ToolShelf;
import java.time.Instant;
import java.time.InstantSource;

/** A registry with a few tools, as older ones handed them in. */
final class Shelves {
    private Shelves() {}

    static void fill(Project project) {
        ToolShelf shelf = new ToolShelf(project.shared(), InstantSource.fixed(Instant.parse("2026-11-20T10:00:00Z")));
        add(shelf, "html_sanitiser", "2.2.0", "remove unsafe markup and scripts from HTML", 3.05, 2304, "0");
        add(shelf, "html_sanitiser", "2.3.1", "remove unsafe markup and scripts from HTML", 3.21, 2310, "0");
        add(shelf, "csv_reader", "0.9", "read CSV with types", 8.10, 3328, "1");
        add(shelf, "xml_reader", "0.8.2", "read XML, no outside entities", 2.75, 1792, "null");
        add(shelf, "url_cleaner", "1.1.4", "drop tracking parameters", 0.42, 384, "0");
    }

    private static void add(
            ToolShelf shelf, String id, String version, String requirement, double ms, double kb, String issues) {
        shelf.update(
                id,
                JsonRequest.parse(
                        "{\"version\":\"" + version + "\",\"requirement\":\"" + requirement + "\",\"kind\":\"feature\","
                                + "\"performance\":{\"execution_time_ms\":" + ms + ",\"memory_usage_kb\":" + kb + "},"
                                + "\"measurement\":{\"interval\":[" + ms * 0.98 + "," + ms * 1.02 + "]},"
                                + "\"security_issues\":" + issues + "}",
                        "request"));
    }
}
