package dev.plumbline.trend;

import dev.plumbline.trend.ChangePoint.Tier;
import dev.plumbline.trend.Levels.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** The steps that a person set: where they are is given, how large they are is computed. */
final class StatedSteps {
    private final double[] series;
    private final List<Integer> breaks;

    StatedSteps(double[] series, List<Integer> breaks) {
        this.series = series;
        this.breaks = breaks;
    }

    /** Each stated step between its neighbours; none where the environment changes or a side has no values. */
    List<ChangePoint> among(List<ChangePoint> found, List<Integer> stated) {
        TreeSet<Integer> bounds = new TreeSet<>(breaks);
        bounds.addAll(List.of(0, series.length));
        bounds.addAll(stated);
        found.stream()
                .filter(point -> !point.isSuspected())
                .map(ChangePoint::index)
                .forEach(bounds::add);
        List<ChangePoint> steps = new ArrayList<>();
        for (int at : new TreeSet<>(stated)) {
            Integer from = bounds.lower(at);
            Integer to = bounds.higher(at);
            if (from != null && to != null && !breaks.contains(at)) {
                add(steps, from, at, to);
            }
        }
        return steps;
    }

    private void add(List<ChangePoint> steps, int from, int at, int to) {
        double[] before = finite(from, at);
        double[] after = finite(at, to);
        if (before.length == 0 || after.length == 0) {
            return;
        }
        double[] both = Arrays.copyOf(before, before.length + after.length);
        System.arraycopy(after, 0, both, before.length, after.length);
        Levels levels = new Levels(both);
        Step step = levels.step(0, before.length, both.length);
        steps.add(new ChangePoint(
                at, step.ratio(), levels.ratioInterval(step), step.test().p(), Tier.STATED));
    }

    private double[] finite(int from, int to) {
        return Arrays.stream(series, from, to).filter(Double::isFinite).toArray();
    }
}
