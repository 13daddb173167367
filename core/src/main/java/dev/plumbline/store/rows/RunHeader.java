package dev.plumbline.store.rows;

import dev.plumbline.model.Revision;
import dev.plumbline.model.RunState;
import dev.plumbline.model.machine.Platform;
import java.time.Instant;
import java.util.List;

/**
 * A run without its values.
 *
 * @param invalidReason empty for a valid run
 * @param benchmarks display names, in the order measured
 */
public record RunHeader(
        String id,
        String name,
        Instant startedAt,
        Platform platform,
        Revision revision,
        RunState state,
        String invalidReason,
        List<String> tags,
        List<String> benchmarks) {
    public RunHeader {
        tags = List.copyOf(tags);
        benchmarks = List.copyOf(benchmarks);
    }
}
