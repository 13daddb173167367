package dev.plumbline.chart.step;

import dev.plumbline.chart.Area;
import dev.plumbline.chart.ChartColor;
import dev.plumbline.chart.ChartColors;
import dev.plumbline.chart.Drawing;
import dev.plumbline.chart.Labels;
import dev.plumbline.chart.Stroke;
import dev.plumbline.chart.Surface;
import dev.plumbline.chart.TextStyle;
import dev.plumbline.chart.scale.Range;
import dev.plumbline.chart.scale.Scale;
import dev.plumbline.chart.scale.Tick;
import dev.plumbline.chart.scale.Ticks;
import java.util.List;
import java.util.stream.DoubleStream;

/** The interval by the number of forks, over the band of equivalence. */
public record FunnelDrawing(FunnelData data) implements Drawing {

    /** A first interval of few forks is so wide that the rest would be a line beside it. */
    private static final double WIDEST_IN_LAST = 8;

    @Override
    public void draw(Surface surface, ChartColors colors) {
        Area area = Area.inside(surface, 8, 10, 24, 54);
        TextStyle words = TextStyle.plain(colors.of(ChartColor.MUTED), 11);
        if (data.isEmpty()) {
            surface.text("two complete forks and a baseline are needed", area.x(), area.y() + 10, words);
            return;
        }
        Range range = Ticks.nice(range(), 4);
        Scale y = Scale.linear(range, area.bottom(), area.y());
        int last = Math.max(
                data.planned(), data.steps().get(data.steps().size() - 1).forks());
        Scale x = Scale.linear(new Range(1, Math.max(2, last)), area.x(), area.right());
        band(surface, colors, y, area);
        axis(surface, colors, y, range, area);
        surface.clipped(area, () -> funnel(surface, colors, x, y));
        surface.text(
                data.steps().get(data.steps().size() - 1).forks() + " of at most " + last + " forks",
                area.x(),
                area.bottom() + 15,
                words);
    }

    private Range range() {
        FunnelData.Step last = data.steps().get(data.steps().size() - 1);
        double reach = Math.max(data.margin(), Math.max(Math.abs(last.low()), Math.abs(last.high())));
        Range all = Range.around(
                data.steps().stream().flatMapToDouble(step -> DoubleStream.of(step.low(), step.high())),
                new Range(-reach, reach));
        double widest = WIDEST_IN_LAST * reach;
        double lowest = Math.max(-widest, Math.min(all.min(), -data.margin()));
        double highest = Math.min(widest, Math.max(all.max(), data.margin()));
        return new Range(lowest, highest);
    }

    private void band(Surface surface, ChartColors colors, Scale y, Area area) {
        double top = y.at(data.margin());
        surface.fill(new Area(area.x(), top, area.width(), y.at(-data.margin()) - top), colors.of(ChartColor.BAND));
        double zero = Math.floor(y.at(0)) + 0.5;
        surface.line(area.x(), zero, area.right(), zero, Stroke.dotted(colors.of(ChartColor.MUTED), 1));
    }

    private static void axis(Surface surface, ChartColors colors, Scale y, Range range, Area area) {
        TextStyle words = TextStyle.plain(colors.of(ChartColor.MUTED), 11);
        for (Tick tick : Ticks.linear(range, 4)) {
            String label = tick.value() == 0 ? "0 %" : Labels.change(tick.value(), 1);
            surface.text(label, area.x() - 6 - words.widthOf(label), y.at(tick.value()), words);
        }
    }

    private void funnel(Surface surface, ChartColors colors, Scale x, Scale y) {
        List<FunnelData.Step> steps = data.steps();
        int n = steps.size();
        double[] xs = new double[2 * n];
        double[] ys = new double[2 * n];
        double[] line = new double[n];
        for (int i = 0; i < n; i++) {
            FunnelData.Step step = steps.get(i);
            xs[i] = x.at(step.forks());
            ys[i] = y.at(step.high());
            xs[2 * n - 1 - i] = xs[i];
            ys[2 * n - 1 - i] = y.at(step.low());
            line[i] = y.at(step.change());
        }
        surface.polygon(xs, ys, 2 * n, colors.of(ChartColor.ACCENT).faded(0.16));
        surface.polyline(xs, line, n, Stroke.solid(colors.of(ChartColor.ACCENT), 1.5));
        for (int i = 0; i < n; i++) {
            surface.line(xs[i], ys[i], xs[i], ys[2 * n - 1 - i], Stroke.solid(colors.of(ChartColor.ACCENT), 1));
            surface.dot(xs[i], line[i], 2.5, colors.of(ChartColor.ACCENT));
        }
    }
}
