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

/** Bars over a logarithmic axis, as high as the logarithm of their counts: so a rare slow call is still seen. */
public record HistogramDrawing(HistogramData data) implements Drawing {

    private static final int BINS = 48;

    @Override
    public void draw(Surface surface, ChartColors colors) {
        Area area = Area.inside(surface, 16, 8, 22, 8);
        Stroke grid = Stroke.solid(colors.of(ChartColor.GRID), 1);
        double base = Math.floor(area.bottom()) + 0.5;
        surface.line(area.x(), base, area.right(), base, grid);
        if (data.isEmpty()) {
            return;
        }
        Scale x = Scale.log(range(), area.x(), area.right());
        bars(surface, colors, x, area);
        marks(surface, colors, x, area);
        axis(surface, colors, x, area);
    }

    private Range range() {
        double low =
                data.bars().stream().mapToDouble(HistogramData.Bar::value).min().orElse(1);
        double high =
                data.bars().stream().mapToDouble(HistogramData.Bar::value).max().orElse(1);
        return new Range(low / 1.05, high * 1.05);
    }

    private void bars(Surface surface, ChartColors colors, Scale x, Area area) {
        double[] counts = new double[BINS];
        for (HistogramData.Bar bar : data.bars()) {
            int bin = (int) ((x.at(bar.value()) - area.x()) / area.width() * BINS);
            counts[Math.max(0, Math.min(BINS - 1, bin))] += bar.count();
        }
        double most = 0;
        for (double count : counts) {
            most = Math.max(most, Math.log1p(count));
        }
        Rgba color = colors.of(ChartColor.ACCENT).faded(0.7);
        double width = area.width() / BINS;
        for (int i = 0; i < BINS; i++) {
            if (counts[i] > 0) {
                double height = Math.log1p(counts[i]) / most * area.height();
                surface.fill(
                        new Area(area.x() + i * width, area.bottom() - height, Math.max(1, width - 1), height), color);
            }
        }
    }

    private void marks(Surface surface, ChartColors colors, Scale x, Area area) {
        TextStyle words = TextStyle.plain(colors.of(ChartColor.INK), 10.5).centred();
        double free = area.x();
        for (HistogramData.Mark mark : data.marks()) {
            double place = x.at(mark.value());
            surface.line(place, area.y(), place, area.bottom(), Stroke.dotted(colors.of(ChartColor.INK), 1));
            double half = words.widthOf(mark.name()) / 2;
            double centre = Math.max(area.x() + half, Math.min(area.right() - half, place));
            if (centre - half >= free) {
                surface.text(mark.name(), centre, area.y() - 7, words);
                free = centre + half + 4;
            }
        }
    }

    private void axis(Surface surface, ChartColors colors, Scale x, Area area) {
        TextStyle words = TextStyle.plain(colors.of(ChartColor.MUTED), 11).centred();
        double free = area.x();
        for (Tick tick : Ticks.log(x.domain(), 3)) {
            double place = x.at(tick.value());
            surface.line(place, area.bottom(), place, area.bottom() + 4, Stroke.solid(colors.of(ChartColor.GRID), 1));
            String label = tick.label() + " " + data.unit();
            double half = words.widthOf(label) / 2;
            double centre = Math.max(area.x() + half, Math.min(area.right() - half, place));
            if (centre - half >= free) {
                surface.text(label, centre, area.bottom() + 14, words);
                free = centre + half + 6;
            }
        }
    }
}
