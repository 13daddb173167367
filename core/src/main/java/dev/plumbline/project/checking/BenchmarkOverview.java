package dev.plumbline.project.checking;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.machine.Environment.Difference;
import dev.plumbline.model.settings.ProjectSettings;
import java.util.List;
import java.util.Map;

/**
 * What a project knows of its benchmarks on this machine.
 *
 * @param runs how many valid runs the history has
 * @param baselinePlatform whose baselines were compared with
 * @param nearest the platform with baselines that resembles this one most, when this one has none; else empty
 * @param differences between that platform and this machine
 */
public record BenchmarkOverview(
        Map<Benchmark, BenchmarkState> standings,
        int runs,
        String baselinePlatform,
        String nearest,
        List<Difference> differences,
        ProjectSettings settings) {

    /** Before anything was looked at. */
    public static final BenchmarkOverview NONE =
            new BenchmarkOverview(Map.of(), 0, "", "", List.of(), ProjectSettings.EMPTY);

    public BenchmarkOverview {
        standings = Map.copyOf(standings);
        differences = List.copyOf(differences);
    }

    public BenchmarkState of(Benchmark benchmark) {
        return standings.getOrDefault(benchmark, BenchmarkState.NONE);
    }
}
