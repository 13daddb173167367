package dev.plumbline.project.checking;

import dev.plumbline.baseline.Acceptance;
import dev.plumbline.baseline.Baseline;
import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.gate.Configured;
import dev.plumbline.gate.Policy;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.Revision;
import dev.plumbline.model.Settings;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.model.machine.Platform;
import dev.plumbline.model.metric.Units;
import dev.plumbline.model.settings.GateCheck;
import dev.plumbline.model.settings.GateLimit;
import dev.plumbline.model.settings.ProjectSettings;
import dev.plumbline.project.Project;
import dev.plumbline.project.measuring.Selection;
import dev.plumbline.project.measuring.Workbench;
import dev.plumbline.run.Preset;
import dev.plumbline.run.RunPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What a check will measure.
 *
 * @param items benchmarks with a baseline at its own settings (the floor of 5 iterations is not the floor of 30); those
 *     without one at the quick settings, to be recorded
 * @param missing benchmarks that have a baseline but are no longer there
 * @param unavailable sentences about rows that cannot run here, and about baselines of other benchmarks than these
 */
public record CheckPlan(
        List<Planned> items, List<Baseline> baselines, List<Benchmark> missing, List<String> unavailable) {
    private static final String OWN_KERNELS = "dev.plumbline.kernels.";

    public CheckPlan {
        items = List.copyOf(items);
        baselines = List.copyOf(baselines);
        missing = List.copyOf(missing);
        unavailable = List.copyOf(unavailable);
    }

    /** The baselines of this platform, now or at the merge base with a revision. */
    public static List<Baseline> baselines(Project project, Workbench bench, String since) {
        String platformId = bench.platform().id();
        if (since.isBlank()) {
            return project.accepted().load(platformId);
        }
        ResultSet then = new ResultSources(project, platformId).atMergeBase(since);
        Platform platform = new Platform(platformId, then.environment());
        Acceptance acceptance = new Acceptance(
                "", Instant.EPOCH, "at " + since, false, "", Revision.NONE, "", Double.NaN, Double.NaN, "");
        return then.measurements().stream()
                .map(measurement -> new Baseline(platform, measurement, acceptance))
                .toList();
    }

    /**
     * A plan.
     *
     * @param patterns none: everything that has a baseline, and the headline rows
     * @param settings what to do with the settings of a baseline; empty to keep them
     */
    public static CheckPlan of(
            Workbench bench,
            List<Baseline> baselines,
            List<String> patterns,
            Optional<UnaryOperator<Settings>> settings) {
        List<Benchmark> all = bench.catalog().benchmarks();
        Set<Benchmark> wanted = new LinkedHashSet<>();
        List<Benchmark> missing = new ArrayList<>();
        List<Benchmark> elsewhere = new ArrayList<>();
        if (patterns.isEmpty()) {
            for (Baseline baseline : baselines) {
                Benchmark benchmark = baseline.benchmark();
                (all.contains(benchmark) ? wanted : isOfAnother(benchmark, all) ? elsewhere : missing).add(benchmark);
            }
            wanted.addAll(Selection.named(all, bench));
        } else {
            wanted.addAll(Selection.matching(patterns, all, bench));
        }
        List<Planned> items = new ArrayList<>();
        List<String> unavailable = new ArrayList<>(elsewhere(elsewhere, bench));
        for (Benchmark benchmark : wanted) {
            Optional<String> why = bench.unavailable(benchmark);
            if (why.isPresent()) {
                unavailable.add(bench.info(benchmark).title() + " is left out: " + why.get());
            } else {
                items.add(new Planned(benchmark, settings.orElse(same -> same).apply(own(benchmark, baselines))));
            }
        }
        if (wanted.isEmpty()) {
            throw nothingAccepted(bench);
        }
        if (items.isEmpty()) {
            throw PlumblineException.usage("there is nothing to check; see plumbline list");
        }
        List<Baseline> used = baselines.stream()
                .filter(baseline ->
                        items.stream().anyMatch(item -> item.benchmark().equals(baseline.benchmark())))
                .toList();
        return new CheckPlan(items, used, missing, unavailable);
    }

    private static PlumblineException nothingAccepted(Workbench bench) {
        return new PlumblineException(
                PlumblineException.Kind.UNDECIDED,
                "nothing in " + bench.source().label() + " has a baseline on "
                        + bench.platform().id()
                        + ", so nothing was measured; name a pattern, or plumbline baseline capture makes the first",
                null);
    }

    /**
     * Whether a benchmark cannot have been of this source at all: it is one of Plumbline's own kernels and the source
     * has none of them, or the other way round. Anything else that is not there was deleted or renamed.
     */
    private static boolean isOfAnother(Benchmark benchmark, List<Benchmark> all) {
        return isOwn(benchmark)
                ? all.stream().noneMatch(CheckPlan::isOwn)
                : all.stream().allMatch(CheckPlan::isOwn);
    }

    private static boolean isOwn(Benchmark benchmark) {
        return benchmark.name().startsWith(OWN_KERNELS);
    }

    private static List<String> elsewhere(List<Benchmark> others, Workbench bench) {
        if (others.isEmpty()) {
            return List.of();
        }
        String count = Units.count(others.size(), "baseline");
        return List.of(
                isOwn(others.get(0))
                        ? count + " of Plumbline's own kernels, which "
                                + bench.source().label() + " does not hold: not asked for here"
                        : count + " of other benchmarks than Plumbline's own kernels: --jar names theirs");
    }

    /** How much there is to measure, and how long it takes: {@code 3 benchmarks, about 2 min}. */
    public String sentence() {
        Duration time = RunPlan.estimate(items);
        return Units.count(items.size(), "benchmark") + ", about " + Units.span(time)
                + "; what is flagged is measured again";
    }

    private static Settings own(Benchmark benchmark, List<Baseline> baselines) {
        return baselines.stream()
                .filter(baseline -> baseline.benchmark().equals(benchmark))
                .map(Baseline::measurement)
                .filter(measurement -> measurement.forkCount() > 0)
                .map(Measurement::settings)
                .findFirst()
                .orElse(Preset.QUICK.settings());
    }

    /** A policy with the limits that the settings of a workspace set for this platform and its benchmarks. */
    public static Policy policy(ProjectSettings settings, String platformId, Policy base) {
        Optional<GateCheck> scores =
                settings.gate().stream().filter(GateCheck::isTheUsual).findFirst();
        double configured = scores.map(GateCheck::fail).map(GateLimit::value).orElse(base.failAt());
        double usual = settings.threshold(platformId, "").orElse(configured);
        return base.withFailAt(usual)
                .withLimits(benchmark ->
                        settings.threshold(platformId, benchmark.name()).orElse(usual))
                .withChecks(
                        scores.map(GateCheck::warn).map(GateLimit::value).orElse(base.warnAt()),
                        settings.gate().stream()
                                .filter(check -> !check.isTheUsual())
                                .map(check ->
                                        new Configured(check, benchmark -> settings.isMeant(check, benchmark.name())))
                                .toList());
    }

    /** The sentence about the nearest other platform that has baselines; empty when there is none. */
    public static Optional<String> nearest(Project project, Workbench bench) {
        return nearestPlatform(project, bench.platform().id())
                .map(
                        id -> "no baseline for " + bench.platform().id() + "; nearest is " + id
                                + differences(project, bench, id) + "; plumbline compare baselines/" + id
                                + " RUN compares with it, flagged; plumbline baseline capture --reason \"first here\" makes some");
    }

    /** The platform with baselines whose id shares most with this one; empty when there is no other. */
    public static Optional<String> nearestPlatform(Project project, String platformId) {
        return project.baselines().platforms().stream()
                .filter(id -> !id.equals(platformId))
                .max(Comparator.comparingInt(id -> shared(id, platformId)));
    }

    private static int shared(String a, String b) {
        Set<String> parts = new LinkedHashSet<>(List.of(a.split("-", -1)));
        parts.retainAll(List.of(b.split("-", -1)));
        return parts.size();
    }

    private static String differences(Project project, Workbench bench, String id) {
        Environment other = project.accepted().asResultSet(id).environment();
        List<String> facts = other.differencesTo(bench.platform().environment()).stream()
                .map(Environment.Difference::fact)
                .filter(fact -> fact != Fact.LOAD_BEFORE)
                .map(Fact::label)
                .toList();
        return facts.isEmpty() ? "" : " (differs in " + String.join(", ", facts) + ")";
    }
}
