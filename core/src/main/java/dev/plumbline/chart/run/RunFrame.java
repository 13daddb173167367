package dev.plumbline.chart.run;

import dev.plumbline.chart.Area;
import dev.plumbline.chart.scale.Range;
import dev.plumbline.chart.scale.Scale;
import dev.plumbline.chart.scale.Tick;
import dev.plumbline.chart.scale.Ticks;
import java.util.List;
import java.util.stream.DoubleStream;

/** Where the iterations of a run lie: a slot a fork, and an axis that fits what was measured. */
record RunFrame(RunData data, RunMode mode, Area area, Scale scale) {

    static RunFrame of(RunData data, RunMode mode, Area area) {
        Range range = range(data, mode);
        Scale scale = mode == RunMode.LOG
                ? Scale.log(range, area.bottom(), area.y())
                : Scale.linear(Ticks.nice(range, 6), area.bottom(), area.y());
        return new RunFrame(data, mode, area, scale);
    }

    double slot() {
        return area.width() / data.forks();
    }

    double slotStart(int fork) {
        return area.x() + (fork - 1) * slot();
    }

    double warmupWidth() {
        return slot() * data.warmup() / (data.warmup() + data.measured());
    }

    double x(RunPoint point) {
        return slotStart(point.fork()) + slot() * (point.iteration() - 1) / (data.warmup() + data.measured());
    }

    /** The place of a value, or of the nearest one the axis shows. */
    double y(double value) {
        return scale.at(scale.domain().clamp(shown(value)));
    }

    boolean fits(RunPoint point) {
        return scale.domain().contains(shown(point.value()));
    }

    double shown(double value) {
        return mode == RunMode.PERCENT ? value / data.reference() * 100 : value;
    }

    /** Values of the axis; none while there is nothing to read them from. */
    List<Tick> ticks() {
        if (data.points().isEmpty() && !data.hasBaseline()) {
            return List.of();
        }
        return mode == RunMode.LOG ? Ticks.log(scale.domain(), 6) : Ticks.linear(scale.domain(), 6);
    }

    /**
     * Measured iterations and both bands always fit. Warm-up may be ten times slower: on a linear axis it stretches
     * the picture to at most two and a half times the rest, and what is beyond is drawn at the edge.
     */
    private static Range range(RunData data, RunMode mode) {
        double factor = mode == RunMode.PERCENT ? 100 / data.reference() : 1;
        DoubleStream bands = data.hasBaseline()
                ? DoubleStream.of(data.baseline() * (1 - data.threshold()), data.baseline() * (1 + data.threshold()))
                : DoubleStream.empty();
        DoubleStream measured = data.points().stream().filter(p -> !p.warmup()).mapToDouble(RunPoint::value);
        Range core = Range.around(DoubleStream.concat(bands, measured), firstValue(data))
                .padded(0.05)
                .atLeast(data.reference() * 0.02);
        Range all = core;
        for (RunPoint point : data.points()) {
            all = all.including(point.value());
        }
        if (mode == RunMode.LOG) {
            double least = core.min() > 0 ? core.min() : smallestPositive(data);
            return new Range(least, Math.max(all.max(), least * 1.1));
        }
        double min = Math.max(all.min(), core.min() - core.span());
        double max = Math.min(all.max(), core.max() + 1.5 * core.span());
        return new Range(min * factor, max * factor);
    }

    private static Range firstValue(RunData data) {
        double value = data.points().isEmpty() ? 1 : data.points().get(0).value();
        return new Range(value, value).padded(0.1);
    }

    private static double smallestPositive(RunData data) {
        return data.points().stream()
                .mapToDouble(RunPoint::value)
                .filter(v -> v > 0)
                .min()
                .orElse(1);
    }
}
