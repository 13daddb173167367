package dev.plumbline.app.ui.bench;

import dev.plumbline.app.ui.chart.RunPoint;
import dev.plumbline.model.MetricUnit;
import dev.plumbline.model.Settings;
import java.util.List;

/**
 * What arrived of one benchmark in the run in progress, in its own unit.
 *
 * @param unit of the values; empty before the first one
 * @param latencies of single operations, in sample mode; else none
 */
public record LiveSeries(Settings settings, MetricUnit unit, List<RunPoint> points, Latencies latencies) {

    public LiveSeries {
        points = List.copyOf(points);
    }

    /** The measured values of each fork, in order. */
    public List<List<Double>> forks() {
        return points.stream().map(RunPoint::fork).distinct().map(this::fork).toList();
    }

    private List<Double> fork(int fork) {
        return points.stream()
                .filter(point -> point.fork() == fork && !point.warmup())
                .map(RunPoint::value)
                .toList();
    }
}
