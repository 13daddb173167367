package dev.plumbline.chart.interval;

import dev.plumbline.chart.Rgba;
import dev.plumbline.chart.Stroke;
import dev.plumbline.chart.Surface;
import dev.plumbline.chart.scale.Range;
import dev.plumbline.chart.scale.Scale;

/** Draws a point with its interval on any scale; what lies outside the scale ends in an arrow. */
final class Intervals {

    private Intervals() {}

    static void draw(Surface surface, Rgba color, Scale scale, IntervalData data, double y) {
        Range shown = scale.domain();
        double left = scale.at(shown.clamp(data.low()));
        double right = scale.at(shown.clamp(data.high()));
        if (right > left) {
            surface.line(left, y, right, y, Stroke.solid(color, 2));
        }
        if (data.low() < shown.min()) {
            arrow(surface, color, left, y, -1);
        }
        if (data.high() > shown.max()) {
            arrow(surface, color, right, y, 1);
        }
        if (shown.contains(data.point())) {
            mark(surface, color, data.mark(), scale.at(data.point()), y);
        }
    }

    private static void mark(Surface surface, Rgba color, IntervalData.Mark mark, double x, double y) {
        switch (mark) {
            case DOT -> surface.dot(x, y, 3.7, color);
            case DIAMOND ->
                surface.polygon(new double[] {x - 5, x, x + 5, x}, new double[] {y, y - 5, y, y + 5}, 4, color);
        }
    }

    private static void arrow(Surface surface, Rgba color, double x, double y, int direction) {
        double base = x - direction * 3;
        surface.polygon(new double[] {base, base, x + direction * 6}, new double[] {y - 5, y + 5, y}, 3, color);
    }
}
