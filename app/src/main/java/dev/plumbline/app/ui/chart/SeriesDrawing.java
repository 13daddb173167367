package dev.plumbline.app.ui.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a long series. Many points a pixel become one upright line from their smallest to their largest value;
 * few become a line with dots.
 */
record SeriesDrawing(
        SeriesPyramid series,
        SeriesExtent view,
        String unit,
        @Nullable Range marked) implements Drawing {

    @Override
    public void draw(Surface surface, ChartColors colors) {
        Area area = area(surface.width(), surface.height());
        Scale x = Scale.linear(view.shown(), area.x(), area.right());
        int from = Math.max(0, series.indexAt(view.shown().min()) - 1);
        int to = Math.min(series.size(), series.indexAt(view.shown().max()) + 2);
        if (from >= to) {
            return;
        }
        Range values = new Range(series.min(from, to), series.max(from, to));
        Scale y = Scale.linear(Ticks.nice(values.padded(0.02), 5), area.bottom(), area.y());
        axes(surface, colors, x, y, area);
        surface.clipped(area, () -> {
            if (to - from > 2 * area.width()) {
                columns(surface, colors, x, y, area);
            } else {
                points(surface, colors, x, y, new int[] {from, to});
            }
            if (marked != null) {
                double left = x.at(marked.min());
                Area zoom = new Area(left, area.y(), x.at(marked.max()) - left, area.height());
                surface.fill(zoom, colors.of(ChartColor.ACCENT_WASH));
            }
        });
    }

    static Area area(double width, double height) {
        return new Area(56, 8, Math.max(1, width - 56 - 12), Math.max(1, height - 8 - 26));
    }

    private void axes(Surface surface, ChartColors colors, Scale x, Scale y, Area area) {
        Stroke line = Stroke.solid(colors.of(ChartColor.GRID), 1);
        TextStyle words = TextStyle.plain(colors.of(ChartColor.MUTED), 11);
        List<Tick> rows = Ticks.linear(y.domain(), 5);
        for (int i = 0; i < rows.size(); i++) {
            Tick tick = rows.get(i);
            double place = Math.floor(y.at(tick.value())) + 0.5;
            surface.line(area.x(), place, area.right(), place, line);
            boolean top = i == rows.size() - 1;
            surface.text(tick.label() + (top ? " " + unit : ""), area.x() - 8, place, words.leftOf());
        }
        for (Tick tick : Ticks.linear(x.domain(), (int) Math.max(2, area.width() / 110))) {
            surface.text(tick.label(), x.at(tick.value()), area.bottom() + 14, words.centred());
        }
    }

    private void columns(Surface surface, ChartColors colors, Scale x, Scale y, Area area) {
        int width = (int) Math.ceil(area.width());
        int from = series.indexAt(x.valueAt(area.x()));
        for (int column = 0; column < width; column++) {
            int to = series.indexAt(x.valueAt(area.x() + column + 1.0));
            if (to > from) {
                double top = y.at(series.max(from, to));
                double height = Math.max(1, y.at(series.min(from, to)) - top);
                surface.fill(new Area(area.x() + column, top, 1, height), colors.of(ChartColor.ACCENT));
            }
            from = to;
        }
    }

    private void points(Surface surface, ChartColors colors, Scale x, Scale y, int[] part) {
        int count = part[1] - part[0];
        double[] xs = new double[count];
        double[] ys = new double[count];
        for (int i = 0; i < count; i++) {
            xs[i] = x.at(series.x(part[0] + i));
            ys[i] = y.at(series.y(part[0] + i));
        }
        surface.polyline(xs, ys, count, Stroke.solid(colors.of(ChartColor.ACCENT), 1.2));
        if (count < 200) {
            for (int i = 0; i < count; i++) {
                surface.dot(xs[i], ys[i], 2.5, colors.of(ChartColor.ACCENT));
            }
        }
    }
}
