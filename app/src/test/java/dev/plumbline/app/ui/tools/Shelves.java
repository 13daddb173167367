package dev.plumbline.app.ui.tools;

import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.project.Project;
import dev.plumbline.project.tools.RegisteredTools;
import java.time.Instant;
import java.time.InstantSource;

/** A registry with a few tools, as older ones handed them in. */
public final class Shelves {
    private Shelves() {}

    /** What a version was said to cost; findings as JSON, so that they can be unknown. */
    private record Cost(double ms, double kb, String issues) {}

    public static void fill(Project project) {
        RegisteredTools registered =
                new RegisteredTools(project.shared(), InstantSource.fixed(Instant.parse("2026-11-20T10:00:00Z")));
        add(
                registered,
                "html_sanitiser",
                "2.2.0",
                "remove unsafe markup and scripts from HTML",
                new Cost(3.05, 2304, "0"));
        add(
                registered,
                "html_sanitiser",
                "2.3.1",
                "remove unsafe markup and scripts from HTML",
                new Cost(3.21, 2310, "0"));
        double[] milliseconds = {6.21, 6.18, 6.22, 6.19, 6.2, 6.23, 8.12, 8.08, 8.1, 8.13, 8.09, 8.1};
        for (int i = 0; i < milliseconds.length; i++) {
            add(registered, "csv_reader", "0." + (i + 1), "read CSV with types", new Cost(milliseconds[i], 3328, "1"));
        }
        add(registered, "xml_reader", "0.8.2", "read XML, no outside entities", new Cost(2.75, 1792, "null"));
        add(registered, "url_cleaner", "1.1.4", "drop tracking parameters", new Cost(0.42, 384, "0"));
    }

    private static void add(RegisteredTools registered, String id, String version, String requirement, Cost cost) {
        registered.update(
                id,
                JsonRequest.parse(
                        "{\"version\":\"" + version + "\",\"requirement\":\"" + requirement + "\",\"kind\":\"feature\","
                                + "\"performance\":{\"execution_time_ms\":" + cost.ms() + ",\"memory_usage_kb\":"
                                + cost.kb() + "},"
                                + "\"measurement\":{\"interval\":[" + cost.ms() * 0.98 + "," + cost.ms() * 1.02 + "]},"
                                + "\"security_issues\":" + cost.issues() + "}",
                        "request"));
    }
}
