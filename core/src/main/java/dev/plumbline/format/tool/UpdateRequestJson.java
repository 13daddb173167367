package dev.plumbline.format.tool;

import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.tool.ChangeKind;
import dev.plumbline.tool.ToolEntry;
import dev.plumbline.tool.ToolVersion;
import dev.plumbline.tool.VersionState;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Metadata of a tool, as {@code tool update} and an index hand it in. Nothing is required; every field is kept as it
 * came. Known are {@code version}, {@code source} (or {@code tool_code}, {@code code}), {@code requirement} (or
 * {@code description}) and {@code kind}, and the same under {@code metadata}, where the older registry has them.
 */
public final class UpdateRequestJson {
    private UpdateRequestJson() {}

    public static Optional<String> version(JsonRequest request) {
        return request.optionalText("version").or(() -> inMetadata(request, "version"));
    }

    /** The request as a new version. */
    public static ToolVersion asVersion(JsonRequest request, String toolId, String version, Instant now) {
        return new ToolVersion(
                toolId,
                version,
                source(request),
                requirement(request),
                kind(request),
                VersionState.RECORDED,
                now,
                request.node().toString());
    }

    /** The request as something that became known of a version. */
    public static ToolEntry asEntry(JsonRequest request, String toolId, String version, Instant now) {
        return new ToolEntry(
                toolId, version, ToolEntry.Kind.METADATA, now, request.node().toString());
    }

    private static String source(JsonRequest request) {
        return first(request, "source", "tool_code", "code")
                .or(() -> inMetadata(request, "source"))
                .orElse("");
    }

    private static String requirement(JsonRequest request) {
        return first(request, "requirement")
                .or(() -> inMetadata(request, "requirement"))
                .or(() -> first(request, "description"))
                .orElse("");
    }

    private static ChangeKind kind(JsonRequest request) {
        ChangeKind stated = RequirementChangeJson.kind(request);
        return stated == ChangeKind.UNSTATED
                ? inMetadata(request, "kind").flatMap(ChangeKind::of).orElse(stated)
                : stated;
    }

    private static Optional<String> first(JsonRequest request, String... fields) {
        return Arrays.stream(fields)
                .map(request::optionalText)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> inMetadata(JsonRequest request, String field) {
        JsonNode value = request.node().path("metadata").path(field);
        return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
    }
}
