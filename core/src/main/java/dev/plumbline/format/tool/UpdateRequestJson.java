package dev.plumbline.format.tool;

import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.tool.ToolEntry;
import dev.plumbline.tool.ToolVersion;
import dev.plumbline.tool.VersionState;
import java.time.Instant;
import java.util.Optional;

/**
 * Metadata of a tool, as {@code tool update} and an index hand it in. Nothing is required; every field is kept as it
 * came. Known are {@code version}, {@code source} (or {@code tool_code}, {@code code}), {@code requirement} (or
 * {@code description}) and {@code kind}.
 */
public final class UpdateRequestJson {
    private UpdateRequestJson() {}

    public static Optional<String> version(JsonRequest request) {
        return request.optionalText("version");
    }

    /** The request as a new version. */
    public static ToolVersion asVersion(JsonRequest request, String toolId, String version, Instant now) {
        return new ToolVersion(
                toolId,
                version,
                first(request, "source", "tool_code", "code"),
                first(request, "requirement", "description"),
                RequirementChangeJson.kind(request),
                VersionState.RECORDED,
                now,
                request.node().toString());
    }

    /** The request as something that became known of a version. */
    public static ToolEntry asEntry(JsonRequest request, String toolId, String version, Instant now) {
        return new ToolEntry(
                toolId, version, ToolEntry.Kind.METADATA, now, request.node().toString());
    }

    private static String first(JsonRequest request, String... fields) {
        for (String field : fields) {
            Optional<String> text = request.optionalText(field);
            if (text.isPresent()) {
                return text.get();
            }
        }
        return "";
    }
}
