package dev.plumbline.chart.step;

import dev.plumbline.chart.Area;
import dev.plumbline.chart.ChartColor;
import dev.plumbline.chart.ChartColors;
import dev.plumbline.chart.Drawing;
import dev.plumbline.chart.Hit;
import dev.plumbline.chart.LegendEntry;
import dev.plumbline.chart.Rgba;
import dev.plumbline.chart.Stroke;
import dev.plumbline.chart.Surface;
import dev.plumbline.chart.TextStyle;
import dev.plumbline.chart.scale.LogScale;
import dev.plumbline.chart.scale.Range;
import dev.plumbline.chart.scale.Scale;
import dev.plumbline.chart.scale.Tick;
import dev.plumbline.chart.scale.Ticks;
import dev.plumbline.chart.scale.ValueAxis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/** A dot a value with the whiskers of its interval, joined to a line for everything else that tells benchmarks apart. */
public record ParameterDrawing(ParameterData data) implements Drawing {
    private static final double GAP = 8;
    private static final double WHISKER = 3;

    @Override
    public void draw(Surface surface, ChartColors colors) {
        if (data.ticks().isEmpty()) {
            return;
        }
        Frame frame = Frame.of(data, surface.width(), surface.height());
        axes(surface, colors, frame);
        surface.clipped(
                frame.area(),
                () -> data.lines()
                        .forEach(line -> line(surface, colors.of(ChartColor.ofSeries(line.color())), frame, line)));
        legend(surface, colors, frame.area());
    }

    @Override
    public List<Hit> hits(double width, double height) {
        List<Hit> hits = new ArrayList<>();
        if (!data.ticks().isEmpty()) {
            Frame frame = Frame.of(data, width, height);
            data.lines()
                    .forEach(line -> line.points()
                            .forEach(point -> hits.add(
                                    new Hit(frame.x().at(point.x()), frame.y().at(point.y()), point.detail()))));
        }
        hits.sort(Comparator.comparingDouble(Hit::x));
        return hits;
    }

    private void axes(Surface surface, ChartColors colors, Frame frame) {
        Area area = frame.area();
        Stroke grid = Stroke.solid(colors.of(ChartColor.GRID).faded(0.7), 1);
        TextStyle words = TextStyle.plain(colors.of(ChartColor.MUTED), 11);
        ValueAxis.draw(surface, colors, area, frame.y(), frame.ticks(), data.unit());
        surface.text(data.title(), area.right(), area.bottom() + 32, words.leftOf());
        double free = Double.NEGATIVE_INFINITY;
        for (ParameterData.Place place : data.ticks()) {
            double x = frame.x().at(place.x());
            double half = words.widthOf(place.label()) / 2;
            surface.line(x, area.bottom(), x, area.bottom() + 4, grid);
            if (x - half >= free) {
                surface.text(place.label(), x, area.bottom() + 16, words.centred());
                free = x + half + GAP;
            }
        }
    }

    private static void line(Surface surface, Rgba color, Frame frame, ParameterData.Line line) {
        double[] xs = line.points().stream()
                .mapToDouble(point -> frame.x().at(point.x()))
                .toArray();
        double[] ys = line.points().stream()
                .mapToDouble(point -> frame.y().at(point.y()))
                .toArray();
        surface.polyline(xs, ys, xs.length, Stroke.solid(color.faded(0.7), 1.4));
        for (int i = 0; i < xs.length; i++) {
            ParameterData.Point point = line.points().get(i);
            if (Double.isFinite(point.low()) && Double.isFinite(point.high())) {
                double top = frame.y().at(point.high());
                double bottom = frame.y().at(point.low());
                Stroke thin = Stroke.solid(color, 1.2);
                surface.line(xs[i], top, xs[i], bottom, thin);
                surface.line(xs[i] - WHISKER, top, xs[i] + WHISKER, top, thin);
                surface.line(xs[i] - WHISKER, bottom, xs[i] + WHISKER, bottom, thin);
            }
            surface.dot(xs[i], ys[i], 3.2, color);
        }
    }

    private void legend(Surface surface, ChartColors colors, Area area) {
        double y = area.y() + 12;
        for (ParameterData.Line line : data.lines()) {
            LegendEntry.draw(surface, colors, ChartColor.ofSeries(line.color()), line.name(), area.x() + 10, y);
            y += LegendEntry.HEIGHT;
        }
    }

    /** Where the points lie. */
    private record Frame(Area area, Scale x, Scale y) {
        static Frame of(ParameterData data, double width, double height) {
            Area area = new Area(72, 10, Math.max(1, width - 72 - 24), Math.max(1, height - 10 - 44));
            Range places = Range.around(data.ticks().stream().mapToDouble(ParameterData.Place::x), new Range(0, 1));
            Scale x = Scale.linear(places.span() > 0 ? places : places.atLeast(1), area.x() + 24, area.right() - 24);
            Range costs = Range.around(
                    data.lines().stream()
                            .flatMap(line -> line.points().stream())
                            .flatMapToDouble(point -> DoubleStream.of(point.y(), point.low(), point.high()))
                            .filter(Double::isFinite),
                    new Range(0, 1));
            Scale y = data.log() && costs.min() > 0
                    ? Scale.log(new Range(costs.min() * 0.8, costs.max() * 1.25), area.bottom(), area.y())
                    : Scale.linear(
                            Ticks.nice(
                                    costs.atLeast(Math.abs(costs.max()) * 0.02).padded(0.1), 6),
                            area.bottom(),
                            area.y());
            return new Frame(area, x, y);
        }

        List<Tick> ticks() {
            return y instanceof LogScale ? Ticks.log(y.domain(), 6) : Ticks.linear(y.domain(), 6);
        }
    }
}
