package dev.plumbline.project.checking;

import dev.plumbline.baseline.Baseline;
import dev.plumbline.gate.Policy;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.Revision;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.project.Project;
import dev.plumbline.project.history.OwnPriors;
import dev.plumbline.project.history.PastRuns;
import dev.plumbline.project.measuring.UntilProven;
import dev.plumbline.stats.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What a run is judged by against accepted baselines.
 *
 * @param accepted the baselines as the old side
 * @param past what earlier runs tell of the variation from run to run
 * @param priors what earlier runs tell of forks
 * @param base the rule before it knows the benchmark
 * @param rules the rule of each benchmark
 */
record Criteria(ResultSet accepted, PastRuns past, OwnPriors priors, Rule base, Function<Benchmark, Rule> rules) {
    /** A threshold of zero cannot be aimed at. */
    private static final double LEAST_TARGET = 0.001;

    /** @param runId of the run that is judged: it tells nothing of itself */
    static Criteria of(
            Project project, String platformId, String runId, List<Baseline> baselines, Policy policy, Rule rule) {
        Set<String> sides = new HashSet<>(Set.of(runId));
        baselines.forEach(baseline -> sides.add(baseline.acceptance().runId()));
        OwnPriors priors = OwnPriors.of(project.history(), platformId, sides);
        Rule base = priors.over(rule);
        return new Criteria(
                accepted(baselines),
                PastRuns.of(project, platformId, runId),
                priors,
                base,
                // Forks are counted for the change that fails the benchmark at hand.
                benchmark -> base.withTarget(Math.max(LEAST_TARGET, policy.failAt(benchmark))));
    }

    static ResultSet accepted(List<Baseline> baselines) {
        return new ResultSet(
                "baseline",
                Revision.NONE,
                baselines.isEmpty()
                        ? Environment.UNKNOWN
                        : baselines.get(0).platform().environment(),
                baselines.stream().map(Baseline::measurement).toList(),
                false,
                List.of());
    }

    UntilProven.Yardstick yardstick() {
        return new UntilProven.Yardstick(accepted, rules, past::knowledge);
    }
}
