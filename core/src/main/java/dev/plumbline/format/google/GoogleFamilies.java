package dev.plumbline.format.google;

import dev.plumbline.format.json.JsonRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells benchmarks apart that were registered under one name: by the order in which their families come among those of
 * the name ({@code family_index} itself moves when others are filtered out), and where a version writes no families, by
 * repetitions that begin anew.
 */
final class GoogleFamilies {
    private static final double NO_FAMILY = -1;

    private final Map<String, List<Double>> families = new HashMap<>();
    private final Map<String, Set<Double>> repetitions = new HashMap<>();
    private final Map<String, Integer> restarts = new HashMap<>();

    /** Which of the benchmarks of this name it is, counted from 1. To be asked once an entry, in the order of the file. */
    int numberOf(JsonRequest entry, String name, boolean sample) {
        if (entry.has("family_index")) {
            List<Double> seen = families.computeIfAbsent(name, key -> new ArrayList<>());
            double family = entry.number("family_index").orElse(NO_FAMILY);
            if (!seen.contains(family)) {
                seen.add(family);
            }
            return seen.indexOf(family) + 1;
        }
        if (sample && entry.has("repetition_index")) {
            Set<Double> seen = repetitions.computeIfAbsent(name, key -> new HashSet<>());
            double repetition = entry.measured("repetition_index");
            if (!seen.add(repetition)) {
                restarts.merge(name, 1, Integer::sum);
                seen.clear();
                seen.add(repetition);
            }
        }
        return restarts.getOrDefault(name, 0) + 1;
    }
}
