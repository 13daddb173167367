package dev.plumbline.tool;

import java.time.Instant;

/**
 * One version of a tool, as it was handed in; never changed.
 *
 * @param source Python; may be empty where only numbers were handed in
 * @param requirement what it must do
 * @param standing how it stands now: what it came with, or what a person decided since
 * @param document every field of the version as JSON, unknown ones included, in the order they came
 */
public record ToolVersion(
        String toolId,
        String version,
        String source,
        String requirement,
        ChangeKind kind,
        VersionState standing,
        Instant addedAt,
        String document) {
    /** This version with another standing. */
    public ToolVersion standing(VersionState now) {
        return new ToolVersion(toolId, version, source, requirement, kind, now, addedAt, document);
    }
}
