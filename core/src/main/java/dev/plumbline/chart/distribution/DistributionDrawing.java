package dev.plumbline.chart.distribution;

import dev.plumbline.chart.Area;
import dev.plumbline.chart.ChartColor;
import dev.plumbline.chart.ChartColors;
import dev.plumbline.chart.Drawing;
import dev.plumbline.chart.Rgba;
import dev.plumbline.chart.Stroke;
import dev.plumbline.chart.Surface;
import dev.plumbline.chart.TextStyle;
import dev.plumbline.chart.scale.Range;
import dev.plumbline.chart.scale.Scale;
import dev.plumbline.chart.scale.Tick;
import dev.plumbline.chart.scale.Ticks;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Densities of two sides over each other; optionally each fork as a line of its own. */
public record DistributionDrawing(DistributionData data, boolean byFork) implements Drawing {

    private static final int STEPS = 160;

    @Override
    public void draw(Surface surface, ChartColors colors) {
        Area area = Area.inside(surface, 6, 8, 22, 8);
        double base = Math.floor(area.bottom()) + 0.5;
        surface.line(area.x(), base, area.right(), base, Stroke.solid(colors.of(ChartColor.GRID), 1));
        if (data.isEmpty()) {
            return;
        }
        Range range = range();
        Scale x = Scale.linear(range, area.x(), area.right());
        Scale y = Scale.linear(new Range(0, peak(x, area)), area.bottom(), area.y() + 2);
        curves(data.oldForks()).forEach(c -> curve(surface, x, y, c, colors.of(ChartColor.MUTED)));
        curves(data.newForks()).forEach(c -> curve(surface, x, y, c, colors.of(ChartColor.ACCENT)));
        axis(surface, colors, x, area);
    }

    private Range range() {
        DoubleStream ends = Stream.of(data.oldForks(), data.newForks())
                .filter(forks -> !forks.isEmpty())
                .map(forks -> DensityCurve.of(DistributionData.pooled(forks)).range())
                .flatMapToDouble(r -> DoubleStream.of(r.min(), r.max()));
        return Range.around(ends, new Range(0, 1));
    }

    private List<DensityCurve> curves(List<List<Double>> forks) {
        if (byFork) {
            return forks.stream().map(DensityCurve::of).toList();
        }
        return forks.isEmpty() ? List.of() : List.of(DensityCurve.of(DistributionData.pooled(forks)));
    }

    /** The highest point of all curves, so that their heights can be compared. */
    private double peak(Scale x, Area area) {
        return Stream.concat(curves(data.oldForks()).stream(), curves(data.newForks()).stream())
                .mapToDouble(curve -> IntStream.rangeClosed(0, STEPS)
                        .mapToDouble(i -> curve.at(x.valueAt(area.x() + area.width() * i / STEPS)))
                        .max()
                        .orElse(0))
                .max()
                .orElse(0);
    }

    private static void curve(Surface surface, Scale x, Scale y, DensityCurve curve, Rgba color) {
        double[] xs = new double[STEPS + 3];
        double[] ys = new double[STEPS + 3];
        double left = x.at(x.domain().min());
        double right = x.at(x.domain().max());
        for (int i = 0; i <= STEPS; i++) {
            xs[i] = left + (right - left) * i / STEPS;
            ys[i] = y.at(curve.at(x.valueAt(xs[i])));
        }
        xs[STEPS + 1] = right;
        xs[STEPS + 2] = left;
        ys[STEPS + 1] = y.at(0);
        ys[STEPS + 2] = y.at(0);
        surface.polygon(xs, ys, STEPS + 3, color.faded(0.16));
        surface.polyline(xs, ys, STEPS + 1, Stroke.solid(color, 1.2));
    }

    private void axis(Surface surface, ChartColors colors, Scale x, Area area) {
        TextStyle words = TextStyle.plain(colors.of(ChartColor.MUTED), 11);
        List<Tick> ticks = Ticks.linear(x.domain(), 4);
        for (int i = 0; i < ticks.size(); i++) {
            boolean last = i == ticks.size() - 1;
            double place = x.at(ticks.get(i).value());
            String label = ticks.get(i).label() + (last ? " " + data.unit() : "");
            double half = words.widthOf(label) / 2;
            double centre = Math.max(area.x() + half, Math.min(area.right() - half, place));
            surface.line(place, area.bottom(), place, area.bottom() + 4, Stroke.solid(colors.of(ChartColor.GRID), 1));
            surface.text(label, centre, area.bottom() + 14, words.centred());
        }
    }
}
