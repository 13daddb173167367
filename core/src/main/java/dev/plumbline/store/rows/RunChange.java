package dev.plumbline.store.rows;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.Run;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is new of a run since it was written last.
 *
 * @param run as it stands, with all its failures and no measurement
 * @param changed the benchmarks of which something is new, in the order measured, each as it stands now; empty where it
 *     no longer counts
 * @param begins whether nothing of the run was written before
 * @param knownFailures how many failures are written already; the rest is new
 */
public record RunChange(Run run, Map<Benchmark, Optional<Measurement>> changed, boolean begins, int knownFailures) {
    public RunChange {
        changed = Collections.unmodifiableMap(new LinkedHashMap<>(changed));
    }
}
