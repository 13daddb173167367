package dev.plumbline.chart.trend;

import dev.plumbline.chart.Area;
import dev.plumbline.chart.ChartColor;
import dev.plumbline.chart.ChartColors;
import dev.plumbline.chart.Drawing;
import dev.plumbline.chart.Hit;
import dev.plumbline.chart.Rgba;
import dev.plumbline.chart.Stroke;
import dev.plumbline.chart.Surface;
import dev.plumbline.chart.TextStyle;
import dev.plumbline.chart.scale.Range;
import dev.plumbline.chart.scale.ValueAxis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs as dots, levels as lines in the band of their interval and in the wider one of their runs, and what happened as
 * upright lines.
 *
 * @param chosen the place of the step that is looked at; not a number when there is none
 * @param marked what is being chosen to zoom into
 */
public record TrendDrawing(
        TrendData data,
        SeriesExtent view,
        double chosen,
        @Nullable Range marked) implements Drawing {

    /** More points than this are not pointed at one by one. */
    private static final int MOST_HITS = 4000;

    private static final int PLACES = 110;
    private static final double GAP = 10;

    /** Words of a line begin here, and half of their height. */
    private static final double INDENT = 6;

    private static final double HALF = 9;

    @Override
    public void draw(Surface surface, ChartColors colors) {
        if (data.points().size() == 0) {
            return;
        }
        TrendFrame frame = TrendFrame.of(data, view, surface.width(), surface.height());
        axes(surface, colors, frame);
        surface.clipped(frame.area(), () -> {
            data.levels().forEach(level -> bands(surface, colors, frame, level));
            points(surface, colors, frame);
            data.levels().forEach(level -> level(surface, colors, frame, level));
            new TrendLayers(data, frame).draw(surface, colors);
            data.slopes().forEach(slope -> slope(surface, colors, frame, slope));
        });
        data.lines().forEach(line -> line(surface, colors, frame, line));
        new TrendMarks(data, frame, chosen).draw(surface, colors);
        new TrendLayers(data, frame).legend(surface, colors);
        if (marked != null) {
            double left = frame.x().at(marked.min());
            Area zoom = new Area(
                    left,
                    frame.area().y(),
                    frame.x().at(marked.max()) - left,
                    frame.area().height());
            surface.fill(zoom, colors.of(ChartColor.ACCENT_WASH).faded(0.6));
        }
    }

    @Override
    public List<Hit> hits(double width, double height) {
        List<Hit> hits = new ArrayList<>();
        if (data.points().size() == 0) {
            return hits;
        }
        TrendFrame frame = TrendFrame.of(data, view, width, height);
        if (frame.to() - frame.from() <= MOST_HITS) {
            for (int i = frame.from(); i < frame.to(); i++) {
                if (frame.shows(data.points().x(i))) {
                    hits.add(new Hit(
                            frame.x().at(data.points().x(i)),
                            frame.yOf(data.points().y(i)),
                            data.detail().apply(i)));
                }
            }
        }
        for (TrendMark mark : data.marks()) {
            if (frame.shows(mark.place())) {
                boolean foot = mark.kind() == TrendMark.Kind.BREAK;
                double y = foot ? frame.area().bottom() - 10 : frame.area().y() + 10;
                hits.add(new Hit(frame.x().at(mark.place()), y, mark.detail()));
            }
        }
        hits.addAll(new TrendLayers(data, frame).hits());
        hits.sort(Comparator.comparingDouble(Hit::x));
        return hits;
    }

    private void axes(Surface surface, ChartColors colors, TrendFrame frame) {
        Area area = frame.area();
        TextStyle words = TextStyle.plain(colors.of(ChartColor.MUTED), 11);
        ValueAxis.draw(surface, colors, area, frame.y(), frame.ticks(), data.unit());
        places(surface, frame, words);
    }

    /** The ends always; between them what fits. */
    private void places(Surface surface, TrendFrame frame, TextStyle words) {
        Area area = frame.area();
        double y = area.bottom() + 16;
        String first = data.when().apply(frame.x().valueAt(area.x() + 6));
        String last = data.when().apply(frame.x().valueAt(area.right() - 6));
        surface.text(first, area.x(), y, words);
        double free = area.x() + words.widthOf(first) + GAP;
        double end = area.right();
        if (!last.equals(first)) {
            surface.text(last, area.right(), y, words.leftOf());
            end -= words.widthOf(last) + GAP;
        }
        int most = (int) Math.max(1, area.width() / PLACES);
        for (int i = 1; i < most; i++) {
            double x = area.x() + 6 + (area.width() - 12) * i / most;
            String text = data.when().apply(frame.x().valueAt(x));
            double half = words.widthOf(text) / 2;
            if (x - half >= free && x + half <= end && !text.equals(last)) {
                surface.text(text, x, y, words.centred());
                free = x + half + GAP;
            }
        }
    }

    private static void bands(Surface surface, ChartColors colors, TrendFrame frame, TrendLevel level) {
        Rgba wash = colors.of(ChartColor.ACCENT_WASH);
        band(surface, frame, level, new double[] {level.least(), level.most()}, wash);
        Rgba soft = colors.of(ChartColor.ACCENT_SOFT).faded(0.45);
        band(surface, frame, level, new double[] {level.low(), level.high()}, soft);
    }

    private static void band(Surface surface, TrendFrame frame, TrendLevel level, double[] ends, Rgba color) {
        if (!Double.isFinite(ends[0]) || !Double.isFinite(ends[1])) {
            return;
        }
        double left = frame.x().at(level.from());
        double top = frame.yOf(Math.max(ends[0], ends[1]));
        double height = Math.max(1, frame.yOf(Math.min(ends[0], ends[1])) - top);
        surface.fill(new Area(left, top, Math.max(1, frame.x().at(level.to()) - left), height), color);
    }

    private static void level(Surface surface, ChartColors colors, TrendFrame frame, TrendLevel level) {
        if (Double.isFinite(level.value())) {
            double y = frame.yOf(level.value());
            Stroke stroke = Stroke.solid(colors.of(ChartColor.ACCENT), 2);
            surface.line(frame.x().at(level.from()), y, frame.x().at(level.to()), y, stroke);
        }
    }

    private static void slope(Surface surface, ChartColors colors, TrendFrame frame, TrendSlope slope) {
        Rgba color = colors.of(ChartColor.UNSURE);
        double left = frame.x().at(slope.from());
        double right = frame.x().at(slope.to());
        surface.line(left, frame.yOf(slope.first()), right, frame.yOf(slope.last()), Stroke.solid(color, 2));
        surface.text(
                slope.label(),
                Math.min(right, frame.area().right()) - 6,
                frame.yOf(slope.last()) - 12,
                TextStyle.plain(color, 11).leftOf());
    }

    private void points(Surface surface, ChartColors colors, TrendFrame frame) {
        Rgba color = colors.of(ChartColor.ACCENT_SOFT);
        if (!frame.isDense()) {
            double radius = frame.to() - frame.from() > 400 ? 1.6 : 2.4;
            for (int i = frame.from(); i < frame.to(); i++) {
                double x = frame.x().at(data.points().x(i));
                double y = frame.yOf(data.points().y(i));
                if (data.ignored().test(i)) {
                    Stroke outline = Stroke.solid(colors.of(ChartColor.MUTED), 1.2);
                    surface.ring(x, y, radius + 1, colors.of(ChartColor.PANEL), outline);
                } else {
                    surface.dot(x, y, radius, color);
                }
            }
            return;
        }
        PixelColumns.draw(surface, frame, data.points(), color);
    }

    private void line(Surface surface, ChartColors colors, TrendFrame frame, TrendLine line) {
        Area area = frame.area();
        boolean budget = line.kind() == TrendLine.Kind.BUDGET;
        Rgba color = colors.of(budget ? ChartColor.UNSURE : ChartColor.MUTED);
        TextStyle words = TextStyle.plain(color, 11);
        boolean inside = frame.y().domain().contains(line.value());
        double y = Math.floor(frame.yOf(line.value())) + 0.5;
        if (inside) {
            surface.line(area.x(), y, area.right(), y, budget ? Stroke.dotted(color, 1.4) : Stroke.dashed(color, 1.2));
            double right = area.x() + INDENT + words.widthOf(line.label());
            surface.text(line.label(), area.x() + INDENT, labelY(frame, y, right), words);
        } else {
            boolean above = line.value() > frame.y().domain().max();
            surface.text(
                    line.label() + (above ? " \u2191" : " \u2193"),
                    area.x() + INDENT,
                    y + (above ? HALF : -HALF),
                    words);
        }
    }

    /** Above the line, and above the runs of a level that are there: words among dots cannot be read. */
    private double labelY(TrendFrame frame, double lineY, double right) {
        double bottom = lineY;
        for (TrendLevel level : data.levels()) {
            boolean beside = frame.x().at(level.from()) <= right
                    && frame.x().at(level.to()) >= frame.area().x();
            double top = frame.yOf(Math.max(level.least(), level.most()));
            double foot = frame.yOf(Math.min(level.least(), level.most()));
            if (beside && top < bottom && foot > bottom - 2 * HALF) {
                bottom = top;
            }
        }
        return bottom - 2 * HALF < frame.area().y() ? lineY + HALF : bottom - HALF;
    }
}
