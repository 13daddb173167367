package dev.plumbline.model.settings;

import dev.plumbline.model.Settings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What {@code plumbline.yaml} of a workspace says, with what the environment replaces of it.
 *
 * @param threshold at which a proven slow-down fails, as a fraction; NaN where nothing is said
 * @param platformThresholds by platform id
 * @param benchmarkThresholds by a part of the benchmark's name, or by an alias
 * @param platformLabel sets the platform id apart ({@code ci}); may be empty
 * @param aliases short names for one or more patterns
 * @param presets named settings beside the built-in ones
 * @param preset the preset that holds when no flag names one; empty for the built-in default
 * @param database address of a PostgreSQL server that holds the tools and reviews of a team; empty for a file of this
 *     workspace
 * @param evaluator who judges versions of tools: {@code auto} (rules, and a model when one answers), {@code rules} or
 *     {@code llm}; empty for the default
 * @param build how a revision of this workspace is built, to measure it
 * @param budgets what benchmarks may cost at most, by a part of the name or by an alias
 * @param renames what benchmarks were called once
 * @param gate the checks of the gate beside those that every gate has
 */
public record ProjectSettings(
        double threshold,
        Map<String, Double> platformThresholds,
        Map<String, Double> benchmarkThresholds,
        String platformLabel,
        Map<String, List<String>> aliases,
        Map<String, Settings> presets,
        String preset,
        String database,
        String evaluator,
        BuildSettings build,
        Map<String, Budget> budgets,
        Renames renames,
        List<GateCheck> gate) {
    public static final ProjectSettings EMPTY = new ProjectSettings(
            Double.NaN,
            Map.of(),
            Map.of(),
            "",
            Map.of(),
            Map.of(),
            "",
            "",
            "",
            BuildSettings.NONE,
            Map.of(),
            Renames.NONE,
            List.of());

    public ProjectSettings {
        platformThresholds = Map.copyOf(platformThresholds);
        benchmarkThresholds = Map.copyOf(benchmarkThresholds);
        aliases = Map.copyOf(aliases);
        presets = Map.copyOf(presets);
        budgets = Map.copyOf(budgets);
        gate = List.copyOf(gate);
    }

    /** The threshold of a benchmark on a platform: the most particular one that is set. */
    public Optional<Double> threshold(String platformId, String benchmark) {
        return particular(benchmarkThresholds, benchmark)
                .or(() -> Optional.ofNullable(platformThresholds.get(platformId)))
                .or(() -> Double.isNaN(threshold) ? Optional.empty() : Optional.of(threshold));
    }

    /** What a benchmark may cost at most: the most particular budget that is set. */
    public Optional<Budget> budget(String benchmark) {
        return particular(budgets, benchmark);
    }

    private <T> Optional<T> particular(Map<String, T> byName, String benchmark) {
        return byName.entrySet().stream()
                .filter(entry -> isMeant(entry.getKey(), benchmark))
                // The longer part says more of the benchmark; by name where two are as long, so that it never varies.
                .max(Comparator.comparingInt((Map.Entry<String, T> entry) -> isAlias(entry.getKey())
                                ? benchmark.length()
                                : entry.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getValue);
    }

    /** Whether a check of the gate means a benchmark. */
    public boolean isMeant(GateCheck check, String benchmark) {
        return check.benchmarks().isEmpty() || check.benchmarks().stream().anyMatch(key -> isMeant(key, benchmark));
    }

    private boolean isAlias(String key) {
        return aliases.containsKey(key);
    }

    private boolean isMeant(String key, String benchmark) {
        return isAlias(key)
                ? aliases.getOrDefault(key, List.of()).stream()
                        .anyMatch(pattern ->
                                Pattern.compile(pattern).matcher(benchmark).find())
                : benchmark.contains(key);
    }

    /** These patterns with every alias replaced by what it stands for. */
    public List<String> patterns(List<String> typed) {
        List<String> patterns = new ArrayList<>();
        typed.forEach(pattern -> patterns.addAll(aliases.getOrDefault(pattern, List.of(pattern))));
        return patterns;
    }

    /** With one threshold for everything: what the environment says holds before all that the file says. */
    public ProjectSettings withThreshold(double everywhere) {
        return new ProjectSettings(
                everywhere,
                Map.of(),
                Map.of(),
                platformLabel,
                aliases,
                presets,
                preset,
                database,
                evaluator,
                build,
                budgets,
                renames,
                gate);
    }

    public ProjectSettings withPlatformLabel(String label) {
        return new ProjectSettings(
                threshold,
                platformThresholds,
                benchmarkThresholds,
                label,
                aliases,
                presets,
                preset,
                database,
                evaluator,
                build,
                budgets,
                renames,
                gate);
    }

    public ProjectSettings withPreset(String name) {
        return new ProjectSettings(
                threshold,
                platformThresholds,
                benchmarkThresholds,
                platformLabel,
                aliases,
                presets,
                name,
                database,
                evaluator,
                build,
                budgets,
                renames,
                gate);
    }

    /** With these in the place of what the file says; an empty text leaves what is there. */
    public ProjectSettings withReviews(String databaseAddress, String judge) {
        return new ProjectSettings(
                threshold,
                platformThresholds,
                benchmarkThresholds,
                platformLabel,
                aliases,
                presets,
                preset,
                databaseAddress.isEmpty() ? database : databaseAddress,
                judge.isEmpty() ? evaluator : judge,
                build,
                budgets,
                renames,
                gate);
    }
}
