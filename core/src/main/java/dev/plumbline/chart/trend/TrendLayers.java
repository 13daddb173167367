package dev.plumbline.chart.trend;

import dev.plumbline.chart.Area;
import dev.plumbline.chart.ChartColor;
import dev.plumbline.chart.ChartColors;
import dev.plumbline.chart.Hit;
import dev.plumbline.chart.LegendEntry;
import dev.plumbline.chart.Rgba;
import dev.plumbline.chart.Stroke;
import dev.plumbline.chart.Surface;
import dev.plumbline.chart.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Draws the series over the first one, and which line is which. */
record TrendLayers(TrendData data, TrendFrame frame) {
    private static final int MOST_HITS = 4000;
    private static final double UNDER_STEPS = 26;

    void draw(Surface surface, ChartColors colors) {
        for (TrendLayer layer : data.layers()) {
            Rgba color = colors.of(ChartColor.ofSeries(layer.color()));
            dots(surface, layer, color.faded(0.5));
            for (TrendLevel level : layer.levels()) {
                if (Double.isFinite(level.value())) {
                    double y = frame.yOf(level.value());
                    surface.line(frame.x().at(level.from()), y, frame.x().at(level.to()), y, Stroke.solid(color, 2));
                }
            }
        }
    }

    private void dots(Surface surface, TrendLayer layer, Rgba color) {
        SeriesPyramid points = layer.points();
        int from = Math.max(0, points.indexAt(frame.x().domain().min()) - 1);
        int to = Math.min(points.size(), points.indexAt(frame.x().domain().max()) + 2);
        if (to - from > 2 * frame.area().width()) {
            PixelColumns.draw(surface, frame, points, color);
            return;
        }
        for (int i = from; i < to; i++) {
            surface.dot(frame.x().at(points.x(i)), frame.yOf(points.y(i)), to - from > 400 ? 1.6 : 2.2, color);
        }
    }

    /**
     * The names in their colours, at the lower left, or at the upper left under the words of the steps where fewer levels
     * are in the way; nothing for a single series.
     */
    void legend(Surface surface, ChartColors colors) {
        if (data.layers().isEmpty()) {
            return;
        }
        double height = LegendEntry.HEIGHT * (data.layers().size() + 1) + 4;
        Area below = plate(frame.area().bottom() - height - 2, height);
        Area above = plate(frame.area().y() + UNDER_STEPS, height);
        Area plate = inTheWay(above) < inTheWay(below) ? above : below;
        surface.fillRound(plate, 3, colors.of(ChartColor.PANEL).faded(0.85));
        double x = plate.x() + 4;
        double y = plate.y() + 10;
        LegendEntry.draw(surface, colors, ChartColor.ofSeries(0), data.name(), x, y);
        for (TrendLayer layer : data.layers()) {
            y += LegendEntry.HEIGHT;
            LegendEntry.draw(surface, colors, ChartColor.ofSeries(layer.color()), layer.name(), x, y);
        }
    }

    private Area plate(double top, double height) {
        double wide = Stream.concat(
                        Stream.of(data.name()), data.layers().stream().map(TrendLayer::name))
                .mapToDouble(name -> TextStyle.plain(Rgba.BLACK, 11).widthOf(name))
                .max()
                .orElse(0);
        return new Area(frame.area().x() + 4, top, wide + 34, height);
    }

    private long inTheWay(Area plate) {
        return Stream.concat(data.levels().stream(), data.layers().stream().flatMap(layer -> layer.levels().stream()))
                .filter(level -> frame.x().at(level.from()) <= plate.right()
                        && frame.x().at(level.to()) >= plate.x()
                        && frame.yOf(level.value()) >= plate.y()
                        && frame.yOf(level.value()) <= plate.bottom())
                .count();
    }

    /** What a person can point at, where it is not too much. */
    List<Hit> hits() {
        List<Hit> hits = new ArrayList<>();
        for (TrendLayer layer : data.layers()) {
            int from = layer.points().indexAt(frame.x().domain().min());
            int to = Math.min(
                    layer.points().size(),
                    layer.points().indexAt(frame.x().domain().max()) + 1);
            for (int i = from; to - from <= MOST_HITS && i < to; i++) {
                if (frame.shows(layer.points().x(i))) {
                    hits.add(new Hit(
                            frame.x().at(layer.points().x(i)),
                            frame.yOf(layer.points().y(i)),
                            layer.name() + "\n" + layer.detail().apply(i)));
                }
            }
        }
        return hits;
    }
}
