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
import dev.plumbline.chart.scale.Range;
import dev.plumbline.chart.scale.Scale;
import dev.plumbline.chart.scale.Tick;
import dev.plumbline.chart.scale.Ticks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** A block a lens, a row a side, a dot a fork. */
public record ForkDotsDrawing(String unit, double band, List<ForkLens> lenses) implements Drawing {

    private static final double LABELS = 104;
    private static final double RADIUS = 4.5;

    @Override
    public void draw(Surface surface, ChartColors colors) {
        Area area = Area.inside(surface, 6, 24, 24, LABELS + 8);
        Scale x = Scale.linear(range(), area.x(), area.right());
        axis(surface, colors, x, area);
        for (int i = 0; i < lenses.size(); i++) {
            lens(surface, colors, x, block(area, i), lenses.get(i));
        }
    }

    @Override
    public List<Hit> hits(double width, double height) {
        Area area = new Area(LABELS + 8, 6, Math.max(1, width - LABELS - 32), Math.max(1, height - 30));
        Scale x = Scale.linear(range(), area.x(), area.right());
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < lenses.size(); i++) {
            Area block = block(area, i);
            hits(
                    hits,
                    x,
                    row(block, 0),
                    lenses.get(i).title() + " of old fork ",
                    lenses.get(i).oldForks());
            hits(
                    hits,
                    x,
                    row(block, 1),
                    lenses.get(i).title() + " of new fork ",
                    lenses.get(i).newForks());
        }
        return hits;
    }

    private void hits(List<Hit> hits, Scale x, double y, String name, List<Double> values) {
        for (int i = 0; i < values.size(); i++) {
            String text = name + (i + 1) + "\n" + Labels.exact(values.get(i)) + " " + unit;
            hits.add(new Hit(x.at(values.get(i)), y + lift(i), text));
        }
    }

    private Range range() {
        DoubleStream values = lenses.stream()
                .flatMap(lens -> Stream.concat(lens.oldForks().stream(), lens.newForks().stream()))
                .mapToDouble(Double::doubleValue);
        DoubleStream bands = lenses.stream()
                .mapToDouble(lens -> ForkLens.level(lens.oldForks()))
                .flatMap(m -> DoubleStream.of(m * (1 - band), m * (1 + band)));
        return Range.around(DoubleStream.concat(values, bands), new Range(0, 1)).padded(0.04);
    }

    private Area block(Area area, int index) {
        double gap = 12;
        double height = (area.height() - gap * (lenses.size() - 1)) / lenses.size();
        return new Area(area.x(), area.y() + index * (height + gap), area.width(), height);
    }

    private static double row(Area block, int side) {
        return block.y() + block.height() * (side == 0 ? 0.28 : 0.74);
    }

    /** Neighbouring dots stand at two heights, so that equal forks stay countable. */
    private static double lift(int index) {
        return index % 2 == 0 ? 3.5 : -3.5;
    }

    private void axis(Surface surface, ChartColors colors, Scale x, Area area) {
        TextStyle words = TextStyle.plain(colors.of(ChartColor.MUTED), 11).centred();
        List<Tick> ticks = Ticks.linear(x.domain(), 7);
        for (int i = 0; i < ticks.size(); i++) {
            double place = Math.floor(x.at(ticks.get(i).value())) + 0.5;
            surface.line(place, area.y(), place, area.bottom() + 4, Stroke.solid(colors.of(ChartColor.GRID), 1));
            String label = ticks.get(i).label() + (i == ticks.size() - 1 ? " " + unit : "");
            surface.text(label, place, area.bottom() + 15, words);
        }
    }

    private void lens(Surface surface, ChartColors colors, Scale x, Area block, ForkLens lens) {
        TextStyle words = TextStyle.plain(colors.of(ChartColor.INK), 12);
        TextStyle small = TextStyle.plain(colors.of(ChartColor.MUTED), 11);
        surface.text(lens.title(), 0, row(block, 0) + 2, words.strong());
        surface.text(lens.detail(), 0, row(block, 0) + 18, small);
        surface.text("old", LABELS, row(block, 0), small.leftOf());
        surface.text("new", LABELS, row(block, 1), small.leftOf());
        double old = ForkLens.level(lens.oldForks());
        if (Double.isFinite(old)) {
            double left = x.at(old * (1 - band));
            surface.fill(
                    new Area(left, block.y(), x.at(old * (1 + band)) - left, block.height()),
                    colors.of(ChartColor.BAND));
            double centre = Math.floor(x.at(old)) + 0.5;
            surface.line(centre, block.y(), centre, block.bottom(), Stroke.dashed(colors.of(ChartColor.MUTED), 1));
        }
        side(surface, colors, x, row(block, 0), new Side(lens.oldForks(), true));
        side(surface, colors, x, row(block, 1), new Side(lens.newForks(), false));
    }

    private void side(Surface surface, ChartColors colors, Scale x, double y, Side side) {
        List<Double> sorted = side.values.stream().sorted().toList();
        if (sorted.isEmpty()) {
            return;
        }
        for (int i = 0; i < sorted.size(); i++) {
            double place = x.at(sorted.get(i));
            if (side.hollow) {
                Stroke outline = Stroke.solid(colors.of(ChartColor.MUTED), 1.6);
                surface.ring(place, y + lift(i), RADIUS, colors.of(ChartColor.PANEL), outline);
            } else {
                surface.dot(place, y + lift(i), RADIUS, colors.of(ChartColor.ACCENT));
            }
        }
        double level = ForkLens.level(sorted);
        double middle = x.at(level);
        if (!side.hollow) {
            surface.line(middle, y - 9, middle, y + 9, Stroke.solid(colors.of(ChartColor.ACCENT), 2));
        }
        TextStyle words = TextStyle.plain(colors.of(ChartColor.INK), 11);
        String label = Labels.significant(level, 4);
        double last = x.at(sorted.get(sorted.size() - 1)) + 12;
        double first = x.at(sorted.get(0)) - 12;
        boolean nearer = last - middle <= middle - first; // beside an outlier it would read as the outlier's value
        boolean right = nearer && last + words.widthOf(label) < surface.width();
        boolean left = !right && first - words.widthOf(label) >= LABELS;
        if (right || left) {
            surface.text(label, right ? last : first, y, right ? words : words.leftOf());
        } else {
            surface.text(label, middle, y - 17, words.centred());
        }
    }

    private record Side(List<Double> values, boolean hollow) {}
}
