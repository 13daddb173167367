package dev.plumbline.chart.trend;

import dev.plumbline.chart.Area;
import dev.plumbline.chart.scale.LogScale;
import dev.plumbline.chart.scale.Range;
import dev.plumbline.chart.scale.Scale;
import dev.plumbline.chart.scale.Tick;
import dev.plumbline.chart.scale.Ticks;
import java.util.List;
import java.util.stream.DoubleStream;

/** Where the runs of a trend lie: the part that is shown, and an axis that fits its points and levels. */
public record TrendFrame(TrendData data, Area area, Scale x, Scale y, int from, int to) {

    private static final double WIDENING = 1.6;

    public static TrendFrame of(TrendData data, SeriesExtent view, double width, double height) {
        Area area = new Area(64, 14, Math.max(1, width - 64 - 18), Math.max(1, height - 14 - 30));
        Range shown = view.shown();
        int from = Math.max(0, data.points().indexAt(shown.min()) - 1);
        int to = Math.min(data.points().size(), data.points().indexAt(shown.max()) + 2);
        Scale x = Scale.linear(shown, area.x() + 6, area.right() - 6);
        return new TrendFrame(data, area, x, y(data, shown, from, to, area), from, to);
    }

    private static Scale y(TrendData data, Range shown, int from, int to, Area area) {
        DoubleStream points = from < to
                ? DoubleStream.of(data.points().min(from, to), data.points().max(from, to))
                : DoubleStream.empty();
        DoubleStream levels = data.levels().stream()
                .filter(level -> level.to() >= shown.min() && level.from() <= shown.max())
                .mapToDouble(TrendLevel::value);
        DoubleStream layers = data.layers().stream().flatMapToDouble(layer -> ends(layer.points(), shown));
        Range tight = Range.around(DoubleStream.concat(DoubleStream.concat(points, levels), layers), new Range(0, 1));
        Range core = tight.atLeast(Math.abs(tight.max()) * 0.02);
        for (TrendLine line : data.lines()) {
            Range wider = core.including(line.value());
            core = wider.span() <= core.span() * WIDENING ? wider : core;
        }
        double head = core.span() * 0.16; // room for the words of the steps
        if (data.log() && core.min() > 0) {
            return Scale.log(
                    new Range(core.min() * 0.97, core.max() * Math.max(1.03, Math.pow(core.max() / core.min(), 0.16))),
                    area.bottom(),
                    area.y());
        }
        double foot = core.min() - core.span() * 0.06;
        // Costs are above zero, and so is their axis.
        Range padded = new Range(core.min() >= 0 ? Math.max(0, foot) : foot, core.max() + head);
        return Scale.linear(Ticks.nice(padded, 6), area.bottom(), area.y());
    }

    /** The least and the most of what is shown of another series. */
    private static DoubleStream ends(SeriesPyramid points, Range shown) {
        int from = points.indexAt(shown.min());
        int to = Math.min(points.size(), points.indexAt(shown.max()) + 1);
        return from < to ? DoubleStream.of(points.min(from, to), points.max(from, to)) : DoubleStream.empty();
    }

    boolean isDense() {
        return to - from > 2 * area.width();
    }

    boolean shows(double place) {
        return x.domain().contains(place);
    }

    public double yOf(double value) {
        return y.at(y.domain().clamp(value));
    }

    List<Tick> ticks() {
        return y instanceof LogScale ? Ticks.log(y.domain(), 6) : Ticks.linear(y.domain(), 6);
    }
}
