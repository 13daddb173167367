package dev.plumbline.chart.interval;

import dev.plumbline.chart.Area;
import dev.plumbline.chart.ChartColor;
import dev.plumbline.chart.ChartColors;
import dev.plumbline.chart.Drawing;
import dev.plumbline.chart.Labels;
import dev.plumbline.chart.Rgba;
import dev.plumbline.chart.Stroke;
import dev.plumbline.chart.Surface;
import dev.plumbline.chart.TextStyle;
import dev.plumbline.chart.scale.Range;
import dev.plumbline.chart.scale.Scale;
import dev.plumbline.chart.scale.Tick;
import dev.plumbline.chart.scale.Ticks;
import java.util.List;

/** All changes of a comparison in one picture: a row each, with its name, its change and its interval. */
public final class ForestDrawing implements Drawing {
    private static final double ROW = 22;
    private static final double HEAD = 40;
    private static final double FEWEST_FOR_NAMES = 160;
    private static final double INTERVALS = 360;
    private static final double LEAST_WIDTH = 640;
    private final String title;
    private final IntervalAxis axis;
    private final List<ForestRow> rows;

    /** What the longest name needs; a picture that is narrower cuts it off. */
    private final double names;

    public ForestDrawing(String title, IntervalAxis axis, List<ForestRow> rows) {
        this.title = title;
        this.axis = axis;
        this.rows = List.copyOf(rows);
        TextStyle style = TextStyle.plain(Rgba.BLACK, 12);
        this.names = 20
                + rows.stream()
                        .mapToDouble(row -> style.widthOf(row.name()))
                        .max()
                        .orElse(0);
    }

    /** The width in pixels at which no name is cut. */
    public double width() {
        return Math.max(LEAST_WIDTH, names + INTERVALS);
    }

    /** The height in pixels that the rows need. */
    public double height() {
        return HEAD + rows.size() * ROW + 8;
    }

    @Override
    public void draw(Surface surface, ChartColors colors) {
        for (int i = 0; i < rows.size(); i++) {
            row(surface, colors, axis, rows.get(i), i);
        }
        head(surface, colors, axis, title, rows.size());
    }

    private double nameWidth(Surface surface) {
        return Math.max(FEWEST_FOR_NAMES, Math.min(names, surface.width() - INTERVALS));
    }

    private Scale scale(Surface surface, IntervalAxis axis) {
        double left = nameWidth(surface) + 70;
        return Scale.linear(new Range(-axis.reach(), axis.reach()), left, Math.max(left + 1, surface.width() - 12));
    }

    private void head(Surface surface, ChartColors colors, IntervalAxis axis, String title, int rows) {
        TextStyle words = TextStyle.plain(colors.of(ChartColor.MUTED), 11);
        Scale scale = scale(surface, axis);
        surface.text(title, 8, 12, words.strong());
        for (Tick tick : Ticks.linear(new Range(-axis.reach() * 100, axis.reach() * 100), 5)) {
            String label = (tick.value() > 0 ? "+" : "") + tick.label() + " %";
            surface.text(label, scale.at(tick.value() / 100), 30, words.centred());
        }
        double zero = Math.floor(scale.at(0)) + 0.5;
        Stroke dots = Stroke.dotted(colors.of(ChartColor.MUTED), 1);
        surface.line(zero, HEAD, zero, HEAD + rows * ROW, dots);
    }

    private void row(Surface surface, ChartColors colors, IntervalAxis axis, ForestRow row, int index) {
        double top = HEAD + index * ROW;
        double y = top + ROW / 2;
        Scale scale = scale(surface, axis);
        double left = scale.at(-axis.band());
        surface.fill(new Area(left, top, scale.at(axis.band()) - left, ROW), colors.of(ChartColor.BAND));
        TextStyle name = TextStyle.plain(colors.of(ChartColor.INK), 12);
        surface.clipped(new Area(0, top, nameWidth(surface), ROW), () -> surface.text(row.name(), 8, y, name));
        IntervalData data = row.interval();
        TextStyle number = new TextStyle(colors.of(data.tone()), 11.5, TextStyle.Face.MONO, TextStyle.Side.LEFT_OF);
        surface.text(Labels.change(data.point(), 1), nameWidth(surface) + 62, y, number);
        surface.line(0, top + 0.5, surface.width(), top + 0.5, Stroke.solid(colors.of(ChartColor.GRID), 0.5));
        if (data.isKnown()) {
            Intervals.draw(surface, colors.of(data.tone()), scale, data, y);
        }
    }
}
