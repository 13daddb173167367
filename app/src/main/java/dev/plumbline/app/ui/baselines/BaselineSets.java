package dev.plumbline.app.ui.baselines;

import dev.plumbline.baseline.Baseline;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All baselines of a project.
 *
 * @param here the platform id of this machine
 * @param sets by platform id
 */
record BaselineSets(String here, Map<String, List<Baseline>> sets) {

    static final BaselineSets EMPTY = new BaselineSets("", Map.of());

    BaselineSets {
        sets = Collections.unmodifiableMap(new LinkedHashMap<>(sets));
    }

    long count() {
        return sets.values().stream().mapToLong(List::size).sum();
    }
}
