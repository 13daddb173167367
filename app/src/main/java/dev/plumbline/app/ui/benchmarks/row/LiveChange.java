package dev.plumbline.app.ui.benchmarks.row;

import dev.plumbline.app.ui.measuring.LiveSeries;
import dev.plumbline.baseline.Baseline;
import dev.plumbline.chart.run.RunPoint;
import dev.plumbline.chart.step.FunnelData;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Fork;
import dev.plumbline.model.metric.Values;
import dev.plumbline.project.checking.ProvisionalChange;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The change of the benchmark that is being measured, from the forks that are complete so far. It has no verdict: to look
 * again after each fork and to stop at will would raise the rate of false alarms. Computed once a fork.
 */
public final class LiveChange {

    private static final int LEAST_FORKS = ProvisionalChange.FEWEST_FORKS;
    private @Nullable Benchmark benchmark;
    private int forks;
    private @Nullable Comparison comparison;

    /** What the complete forks say against the baseline; empty with fewer than two of them. */
    public Optional<Comparison> of(Benchmark wanted, Baseline baseline, LiveSeries series) {
        List<Fork> complete = forks(series, series.settings().iterations());
        if (complete.size() < LEAST_FORKS) {
            return Optional.empty();
        }
        if (!wanted.equals(benchmark) || forks != complete.size()) {
            benchmark = wanted;
            forks = complete.size();
            comparison = compare(wanted, baseline, series, complete).orElse(null);
        }
        return Optional.ofNullable(comparison);
    }

    /** How the interval narrowed, by complete forks from the second on; nothing without a baseline. */
    public static FunnelData funnel(Benchmark benchmark, @Nullable Baseline baseline, LiveSeries series) {
        List<Fork> complete = forks(series, series.settings().iterations());
        if (baseline == null || complete.size() < LEAST_FORKS) {
            return FunnelData.empty();
        }
        List<FunnelData.Step> steps = new ArrayList<>();
        for (int count = LEAST_FORKS; count <= complete.size(); count++) {
            int forks = count;
            compare(benchmark, baseline, series, complete.subList(0, count))
                    .filter(then -> then.interval().isKnown())
                    .map(then -> new FunnelData.Step(
                            forks,
                            then.change(),
                            then.interval().low(),
                            then.interval().high()))
                    .ifPresent(steps::add);
        }
        return new FunnelData(steps, Rule.DEFAULT.margin(), series.settings().forks());
    }

    private static Optional<Comparison> compare(
            Benchmark benchmark, Baseline baseline, LiveSeries series, List<Fork> complete) {
        return change(benchmark, series).against(baseline, complete);
    }

    private static ProvisionalChange change(Benchmark benchmark, LiveSeries series) {
        return new ProvisionalChange(benchmark, series.settings(), series.unit());
    }

    /** The floor of what was measured so far, in its own unit; NaN before the first measured iteration. */
    static double floor(Benchmark benchmark, LiveSeries series) {
        return change(benchmark, series).floor(forks(series, 1));
    }

    /** The forks that count, with at least so many measured iterations. */
    private static List<Fork> forks(LiveSeries series, int iterations) {
        List<Fork> complete = new ArrayList<>();
        for (int fork : series.counted()) {
            Fork values = new Fork(values(series, fork, true), values(series, fork, false));
            if (values.measured().size() >= iterations) {
                complete.add(values);
            }
        }
        return complete;
    }

    private static Values values(LiveSeries series, int fork, boolean warmup) {
        return Values.of(series.points().stream()
                .filter(point -> point.fork() == fork && point.warmup() == warmup)
                .mapToDouble(RunPoint::value)
                .toArray());
    }
}
