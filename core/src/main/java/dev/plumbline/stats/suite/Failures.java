package dev.plumbline.stats.suite;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.FailedBenchmark;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.ResultSet;
import dev.plumbline.stats.Caveat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What failed on either side, and what is left to compare. A failure that both sides show in the same words and that may
 * be meant (an exit code) is how the program ends, and becomes a doubt at the row.
 *
 * @param rows what cannot be compared
 * @param meant the reason, by benchmark, where both sides ended like that
 */
record Failures(List<FailedRow> rows, Map<Benchmark, String> meant) {
    static Failures of(ResultSet old, ResultSet now) {
        Map<Benchmark, FailedBenchmark> before = byBenchmark(old);
        Map<Benchmark, FailedBenchmark> after = byBenchmark(now);
        List<FailedRow> rows = new ArrayList<>();
        Map<Benchmark, String> meant = new LinkedHashMap<>();
        after.forEach((benchmark, failure) -> {
            FailedBenchmark earlier = before.get(benchmark);
            boolean same = earlier != null
                    && failure.mayBeMeant()
                    && earlier.mayBeMeant()
                    && earlier.reason().equals(failure.reason());
            if (same) {
                meant.put(benchmark, failure.reason());
            } else {
                rows.add(new FailedRow(failure, true));
            }
        });
        before.forEach((benchmark, failure) -> {
            if (!after.containsKey(benchmark)) {
                rows.add(new FailedRow(failure, false));
            }
        });
        return new Failures(rows, meant);
    }

    private static Map<Benchmark, FailedBenchmark> byBenchmark(ResultSet set) {
        Map<Benchmark, FailedBenchmark> failures = new LinkedHashMap<>();
        set.failures().forEach(failure -> failures.put(failure.benchmark(), failure));
        return failures;
    }

    /** The measurements without those of what failed on either side. */
    List<Measurement> usable(List<Measurement> measurements) {
        Set<Benchmark> failed = new HashSet<>();
        rows.forEach(row -> failed.add(row.failure().benchmark()));
        return measurements.stream()
                .filter(measurement -> !failed.contains(measurement.benchmark()))
                .toList();
    }

    /** The doubt at a row whose program ends like this on both sides; empty for any other. */
    List<Caveat> doubts(Benchmark benchmark) {
        String reason = meant.get(benchmark);
        return reason == null
                ? List.of()
                : List.of(new Caveat(
                        Caveat.Kind.SOURCE, "on both sides " + reason + ": is it how the program is meant to end?"));
    }
}
