package dev.plumbline.chart.run;

import dev.plumbline.chart.Area;
import dev.plumbline.chart.ChartColor;
import dev.plumbline.chart.ChartColors;
import dev.plumbline.chart.Drawing;
import dev.plumbline.chart.Hit;
import dev.plumbline.chart.Labels;
import dev.plumbline.chart.Stroke;
import dev.plumbline.chart.Surface;
import dev.plumbline.chart.TextStyle;
import dev.plumbline.chart.scale.Tick;
import java.util.List;

/** The iterations of a run, fork by fork, against the baseline. */
public record RunDrawing(RunData data, RunMode mode, List<ForkStart> starts) implements Drawing {

    @Override
    public void draw(Surface surface, ChartColors colors) {
        RunFrame frame = frame(surface.width(), surface.height());
        grid(surface, colors, frame);
        warmups(surface, colors, frame);
        if (data.hasBaseline()) {
            bands(surface, colors, frame);
        }
        for (int fork = 1; fork <= data.forks(); fork++) {
            fork(surface, colors, frame, fork);
        }
        starts.forEach(start -> start(surface, colors, frame, start));
        if (data.hasBaseline()) {
            labels(surface, colors, frame);
        }
    }

    @Override
    public List<Hit> hits(double width, double height) {
        RunFrame frame = frame(width, height);
        return data.points().stream()
                .map(p -> new Hit(frame.x(p), frame.y(p.value()), describe(p)))
                .toList();
    }

    private RunFrame frame(double width, double height) {
        Area area = new Area(46, 8, Math.max(1, width - 46 - 14), Math.max(1, height - 8 - 26));
        return RunFrame.of(data, mode, area);
    }

    private String describe(RunPoint point) {
        String text = "fork " + point.fork() + ", iteration " + point.iteration() + (point.warmup() ? " (warm-up)" : "")
                + "\n" + Labels.exact(point.value()) + " " + data.unit();
        return data.hasBaseline()
                ? text + "\n" + Labels.change(point.value() / data.baseline() - 1, 2) + " against the baseline"
                : text;
    }

    private void grid(Surface surface, ChartColors colors, RunFrame frame) {
        Area area = frame.area();
        Stroke line = Stroke.solid(colors.of(ChartColor.GRID), 1);
        TextStyle label = TextStyle.plain(colors.of(ChartColor.MUTED), 11);
        for (Tick tick : frame.ticks()) {
            double y = Math.floor(frame.scale().at(tick.value())) + 0.5;
            surface.line(area.x(), y, area.right(), y, line);
            String percent = mode == RunMode.PERCENT ? " %" : "";
            surface.text(tick.label() + percent, area.x() - 10, y, label.leftOf());
        }
        int every = (int) Math.max(1, Math.ceil(48 / frame.slot()));
        for (int fork = 1; fork <= data.forks(); fork++) {
            double x = Math.floor(frame.slotStart(fork)) + 0.5;
            surface.line(x, area.y(), x, area.bottom(), line);
            if ((fork - 1) % every == 0) {
                surface.text("fork " + fork, x + 5, area.bottom() + 13, label);
            }
        }
    }

    private void warmups(Surface surface, ChartColors colors, RunFrame frame) {
        if (data.warmup() == 0) {
            return;
        }
        int begun = data.points().stream().mapToInt(RunPoint::fork).max().orElse(0);
        for (int fork = 1; fork <= Math.min(begun, data.forks()); fork++) {
            Area band = new Area(
                    frame.slotStart(fork),
                    frame.area().y(),
                    frame.warmupWidth(),
                    frame.area().height());
            surface.fill(band, colors.of(ChartColor.WARMUP));
        }
    }

    /** The end of the warm-up as the iterations show it, or a word on a fork that never settles. */
    private static void start(Surface surface, ChartColors colors, RunFrame frame, ForkStart start) {
        Area area = frame.area();
        if (!start.isSettled()) {
            double right = frame.slotStart(start.fork()) + frame.slot() - 4;
            surface.text(
                    "never settles",
                    right,
                    area.y() + 8,
                    TextStyle.plain(colors.of(ChartColor.UNSURE), 11).leftOf());
            return;
        }
        double x = Math.floor(frame.x(new RunPoint(start.fork(), start.warmups() + 1, false, 0))) + 0.5;
        surface.line(x, area.y(), x, area.bottom(), Stroke.dashed(colors.of(ChartColor.BETTER), 1.2));
        if (frame.slot() > 90) {
            String words = start.warmups() == 0 ? "settled" : "settled after " + start.warmups();
            surface.text(words, x + 4, area.y() + 8, TextStyle.plain(colors.of(ChartColor.MUTED), 11));
        }
    }

    private void bands(Surface surface, ChartColors colors, RunFrame frame) {
        surface.fill(band(frame, data.threshold()), colors.of(ChartColor.SEVERITY));
        surface.fill(band(frame, data.margin()), colors.of(ChartColor.EQUIVALENCE));
        double y = Math.floor(frame.y(data.baseline())) + 0.5;
        Area area = frame.area();
        surface.line(area.x(), y, area.right(), y, Stroke.dashed(colors.of(ChartColor.MUTED), 1.2));
    }

    private void labels(Surface surface, ChartColors colors, RunFrame frame) {
        TextStyle words = TextStyle.plain(colors.of(ChartColor.MUTED), 11).leftOf();
        double right = frame.area().right() - 6;
        surface.text(data.baselineWords(3), right, frame.y(data.baseline()) - 8, words);
        double top = frame.y(data.baseline() * (1 + data.threshold()));
        double free = frame.y(data.baseline()) - 22; // above the other words, however narrow the band is
        surface.text(Labels.change(data.threshold(), 0) + " threshold", right, Math.min(top - 8, free), words);
        double inner = frame.y(data.baseline() * (1 + data.margin()));
        if (inner - top > 18 && frame.y(data.baseline()) - inner > 18) {
            surface.text(
                    "\u00b1" + Labels.significant(data.margin() * 100, 1) + " % equivalent", right, inner - 8, words);
        }
    }

    private Area band(RunFrame frame, double share) {
        double top = frame.y(data.baseline() * (1 + share));
        double bottom = frame.y(data.baseline() * (1 - share));
        return new Area(frame.area().x(), top, frame.area().width(), bottom - top);
    }

    private void fork(Surface surface, ChartColors colors, RunFrame frame, int fork) {
        List<RunPoint> points =
                data.points().stream().filter(p -> p.fork() == fork).toList();
        if (points.isEmpty()) {
            return;
        }
        double[] xs = points.stream().mapToDouble(frame::x).toArray();
        double[] ys = points.stream().mapToDouble(p -> frame.y(p.value())).toArray();
        surface.polyline(xs, ys, xs.length, Stroke.solid(colors.of(ChartColor.ACCENT_SOFT), 1));
        double radius = frame.slot() / (data.warmup() + data.measured()) < 4 ? 2 : 3;
        for (int i = 0; i < xs.length; i++) {
            if (frame.fits(points.get(i))) {
                surface.dot(xs[i], ys[i], radius, colors.of(ChartColor.ACCENT));
            } else {
                double tip = ys[i] < frame.area().y() + 1 ? -4 : 4;
                double[] left = {xs[i] - 3.5, xs[i] + 3.5, xs[i]};
                surface.polygon(left, new double[] {ys[i], ys[i], ys[i] + tip}, 3, colors.of(ChartColor.ACCENT));
            }
        }
    }
}
