package dev.plumbline.tool;

import java.util.List;
import java.util.Optional;

/**
 * All versions of one tool, oldest first, with what became known of each.
 *
 * @param entries in the order they were added
 */
public record Lineage(String toolId, List<ToolVersion> versions, List<ToolEntry> entries) {
    public Lineage {
        versions = List.copyOf(versions);
        entries = List.copyOf(entries);
    }

    /** The version that callers get: the newest accepted one; where none was judged, the newest recorded one. */
    public Optional<ToolVersion> current() {
        return newest(VersionState.ACCEPTED).or(() -> newest(VersionState.RECORDED));
    }

    private Optional<ToolVersion> newest(VersionState standing) {
        return versions.stream()
                .filter(version -> version.standing() == standing)
                .reduce((older, newer) -> newer);
    }

    public Optional<ToolVersion> version(String version) {
        return versions.stream().filter(v -> v.version().equals(version)).findFirst();
    }

    public List<ToolEntry> entries(String version) {
        return entries.stream().filter(entry -> entry.version().equals(version)).toList();
    }

    /** What was added last of a kind to a version. */
    public Optional<ToolEntry> last(String version, ToolEntry.Kind kind) {
        return entries(version).stream().filter(entry -> entry.kind() == kind).reduce((older, newer) -> newer);
    }
}
