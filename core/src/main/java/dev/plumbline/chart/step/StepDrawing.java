package dev.plumbline.chart.step;

import dev.plumbline.chart.Area;
import dev.plumbline.chart.ChartColor;
import dev.plumbline.chart.ChartColors;
import dev.plumbline.chart.Drawing;
import dev.plumbline.chart.Hit;
import dev.plumbline.chart.Stroke;
import dev.plumbline.chart.Surface;
import dev.plumbline.chart.TextStyle;
import dev.plumbline.chart.scale.Range;
import dev.plumbline.chart.scale.Scale;
import dev.plumbline.chart.scale.Tick;
import dev.plumbline.chart.scale.Ticks;
import java.util.List;
import java.util.stream.Stream;

/** A level a baseline, a dotted drop between levels, and a triangle for what waits. */
public record StepDrawing(StepData data) implements Drawing {

    @Override
    public void draw(Surface surface, ChartColors colors) {
        if (all().isEmpty()) {
            return;
        }
        Frame frame = frame(surface.width(), surface.height());
        axis(surface, colors, frame);
        List<Step> steps = data.steps();
        for (int i = 0; i < steps.size(); i++) {
            double end = i + 1 < steps.size() ? frame.x(steps.get(i + 1)) : frame.end;
            level(surface, colors, frame, steps.get(i), end);
            if (i + 1 < steps.size()) {
                Stroke drop = Stroke.dotted(colors.of(ChartColor.ACCENT), 1.5);
                surface.line(end, frame.y(steps.get(i)), end, frame.y(steps.get(i + 1)), drop);
            }
        }
        data.waiting().forEach(step -> waiting(surface, colors, frame, step));
    }

    @Override
    public List<Hit> hits(double width, double height) {
        Frame frame = frame(width, height);
        return all().stream()
                .map(step -> new Hit(frame.x(step), frame.y(step), step.detail()))
                .toList();
    }

    private List<Step> all() {
        return Stream.concat(data.steps().stream(), data.waiting().stream()).toList();
    }

    private Frame frame(double width, double height) {
        Area area = new Area(36, 26, Math.max(1, width - 36 - 8), Math.max(1, height - 26 - 34));
        Range places = Range.around(all().stream().mapToDouble(Step::place), new Range(0, 1));
        Range values = Range.around(all().stream().mapToDouble(Step::value), new Range(0, 1));
        Range nice = Ticks.nice(values.padded(0.12).atLeast(values.max() * 0.04), 4);
        Scale x = Scale.linear(places, area.x() + 24, area.right() - 46);
        return new Frame(area, x, Scale.linear(nice, area.bottom(), area.y()), area.right() - 46);
    }

    private void axis(Surface surface, ChartColors colors, Frame frame) {
        TextStyle words = TextStyle.plain(colors.of(ChartColor.MUTED), 11);
        surface.text(data.unit(), 2, frame.area.y() - 14, words); // from the edge: it is wider than any number
        for (Tick tick : Ticks.linear(frame.y.domain(), 4)) {
            double y = Math.floor(frame.y.at(tick.value())) + 0.5;
            surface.text(tick.label(), frame.area.x() - 8, y, words.leftOf());
            Stroke line = Stroke.solid(colors.of(ChartColor.GRID).faded(0.6), 1);
            surface.line(frame.area.x(), y, frame.area.right(), y, line);
        }
        double free = Double.NEGATIVE_INFINITY;
        for (Step step : all()) {
            double half = words.widthOf(step.below()) / 2;
            double centre = Math.max(frame.area.x() + half - 24, Math.min(frame.x(step), surface.width() - half));
            if (centre - half > free) {
                surface.text(step.below(), centre, frame.area.bottom() + 22, words.centred());
                free = centre + half + 8;
            }
        }
    }

    private boolean comesDown(Step step) {
        int at = data.steps().indexOf(step);
        return at > 0 && step.value() < data.steps().get(at - 1).value();
    }

    private void level(Surface surface, ChartColors colors, Frame frame, Step step, double end) {
        double y = frame.y(step);
        surface.line(frame.x(step), y, end, y, Stroke.solid(colors.of(ChartColor.ACCENT), 2));
        surface.dot(frame.x(step), y, 4, colors.of(ChartColor.ACCENT));
        TextStyle words = TextStyle.plain(colors.of(ChartColor.INK), 11);
        boolean fits = frame.x(step) + 8 + words.widthOf(step.label()) <= surface.width();
        // words at the left of a level stand where the one before it runs: on its other side
        boolean below = !fits && comesDown(step);
        surface.text(
                step.label(), frame.x(step) + (fits ? 8 : -8), y + (below ? 11 : -11), fits ? words : words.leftOf());
    }

    private void waiting(Surface surface, ChartColors colors, Frame frame, Step step) {
        double x = frame.x(step);
        double y = frame.y(step);
        if (!data.steps().isEmpty()) {
            double from = frame.y(data.steps().get(data.steps().size() - 1));
            surface.line(x, from, x, y, Stroke.dotted(colors.of(data.tone()), 1.5));
        }
        surface.polygon(new double[] {x - 5, x + 5, x}, new double[] {y + 4, y + 4, y - 5}, 3, colors.of(data.tone()));
        TextStyle words = TextStyle.plain(colors.of(data.tone()), 11);
        surface.text(step.label(), x - 10, y - 2, words.leftOf());
    }

    private record Frame(Area area, Scale x, Scale y, double end) {

        double x(Step step) {
            return x.at(step.place());
        }

        double y(Step step) {
            return y.at(step.value());
        }
    }
}
