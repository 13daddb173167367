package dev.plumbline.app.ui.benchmarks;

import dev.plumbline.app.ui.measuring.LiveSeries;
import dev.plumbline.chart.run.ForkStart;
import dev.plumbline.chart.run.RunPoint;
import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.report.trend.SteadyReport;
import dev.plumbline.steady.SteadyState;
import dev.plumbline.steady.SteadyState.Search;
import dev.plumbline.steady.WarmupAdvice;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the complete forks of a benchmark settle, in the quick way: one segmentation a fork, some 50 ms for 3,000
 * iterations. Forks of fewer than {@link SteadyState#FEWEST_ITERATIONS} iterations say nothing and are left out.
 *
 * @param advice for the next run, in a sentence; empty while no fork is long enough
 */
record Settling(List<ForkStart> starts, String advice) {
    static final Settling UNKNOWN = new Settling(List.of(), "");

    private static final double NANOS = 1e9;

    Settling {
        starts = List.copyOf(starts);
    }

    /** Whether there is a fork long enough to say something. */
    static boolean isPossible(LiveSeries series) {
        return series.unit().isTime() && perFork(series) >= SteadyState.FEWEST_ITERATIONS && completeForks(series) > 0;
    }

    static int completeForks(LiveSeries series) {
        return series.points().size() / perFork(series);
    }

    private static int perFork(LiveSeries series) {
        return series.settings().warmups() + series.settings().iterations();
    }

    static Settling of(LiveSeries series) {
        List<ForkStart> starts = new ArrayList<>();
        List<SteadyState> states = new ArrayList<>();
        for (int fork = 1; fork <= series.settings().forks(); fork++) {
            double[] seconds = seconds(series, fork);
            if (seconds.length == perFork(series)) {
                SteadyState state = SteadyState.of(seconds, Search.QUICK);
                states.add(state);
                starts.add(new ForkStart(fork, state.start() > 0 ? state.start() + 1 : state.start()));
            }
        }
        return states.isEmpty() ? UNKNOWN : new Settling(starts, SteadyReport.advice(WarmupAdvice.of(states)));
    }

    private static double[] seconds(LiveSeries series, int fork) {
        MetricUnit unit = series.unit();
        return series.points().stream()
                .filter(point -> point.fork() == fork)
                .mapToDouble(RunPoint::value)
                .map(value -> unit.toCost(value) / NANOS)
                .filter(cost -> Double.isFinite(cost) && cost > 0)
                .toArray();
    }
}
