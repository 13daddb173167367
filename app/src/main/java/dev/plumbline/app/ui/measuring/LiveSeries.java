package dev.plumbline.app.ui.measuring;

import dev.plumbline.chart.run.RunPoint;
import dev.plumbline.event.RunEvent;
import dev.plumbline.model.Run.FailedFork;
import dev.plumbline.model.Settings;
import dev.plumbline.model.metric.Latencies;
import dev.plumbline.model.metric.MetricUnit;
import java.util.List;

/**
 * What arrived of one benchmark in the run in progress, in its own unit.
 *
 * @param unit of the values; empty before the first one
 * @param latencies of single operations, in sample mode; else none
 * @param refused forks whose values do not count, with the reason: they are drawn, and nothing is computed from them
 */
public record LiveSeries(
        Settings settings, MetricUnit unit, List<RunPoint> points, Latencies latencies, List<FailedFork> refused) {

    public LiveSeries {
        points = List.copyOf(points);
        refused = List.copyOf(refused);
    }

    public LiveSeries(Settings settings, MetricUnit unit, List<RunPoint> points, Latencies latencies) {
        this(settings, unit, points, latencies, List.of());
    }

    /** The numbers of the forks that count so far, in order. */
    public List<Integer> counted() {
        List<Integer> left = refused.stream().map(FailedFork::fork).toList();
        if (left.contains(RunEvent.ForkFailed.ALL_FORKS)) {
            return List.of();
        }
        return points.stream()
                .map(RunPoint::fork)
                .distinct()
                .filter(fork -> !left.contains(fork))
                .toList();
    }

    /** The measured values of each fork that counts, in order. */
    public List<List<Double>> forks() {
        return counted().stream().map(this::fork).toList();
    }

    private List<Double> fork(int fork) {
        return points.stream()
                .filter(point -> point.fork() == fork && !point.warmup())
                .map(RunPoint::value)
                .toList();
    }
}
