package dev.plumbline.model;

import java.util.Map;
import java.util.Optional;

/**
 * What {@code plumbline.yaml} of a workspace says.
 *
 * @param threshold at which a proven slow-down fails, as a fraction; NaN where the file does not say
 * @param platformThresholds by platform id
 * @param benchmarkThresholds by a part of the benchmark's name
 * @param platformLabel sets the platform id apart ({@code ci}); may be empty
 */
public record ProjectSettings(
        double threshold,
        Map<String, Double> platformThresholds,
        Map<String, Double> benchmarkThresholds,
        String platformLabel) {
    public static final ProjectSettings EMPTY = new ProjectSettings(Double.NaN, Map.of(), Map.of(), "");

    public ProjectSettings {
        platformThresholds = Map.copyOf(platformThresholds);
        benchmarkThresholds = Map.copyOf(benchmarkThresholds);
    }

    /** The threshold of a benchmark on a platform: the most particular one that is set. */
    public Optional<Double> threshold(String platformId, String benchmark) {
        return benchmarkThresholds.entrySet().stream()
                .filter(entry -> benchmark.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> Optional.ofNullable(platformThresholds.get(platformId)))
                .or(() -> Double.isNaN(threshold) ? Optional.empty() : Optional.of(threshold));
    }
}
