package dev.plumbline.tool;

import java.time.Instant;

/**
 * Something that became known of a version after it was added.
 *
 * @param document JSON, as it came
 */
public record ToolEntry(String toolId, String version, Kind kind, Instant at, String document) {
    /** What kind of thing. */
    public enum Kind {
        /** The answer of a profile: steps, measurement, analysis, evaluation. */
        PROFILE,
        /** Measurements or other metadata from outside. */
        METADATA
    }
}
