package dev.plumbline.app.ui.chart;

import dev.plumbline.app.ui.theme.Typefaces;
import dev.plumbline.chart.Area;
import dev.plumbline.chart.Rgba;
import dev.plumbline.chart.Stroke;
import dev.plumbline.chart.Surface;
import dev.plumbline.chart.TextStyle;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Draws on a JavaFX canvas. */
final class CanvasSurface implements Surface {

    private final GraphicsContext context;
    private final double width;
    private final double height;
    private final Map<Rgba, Color> colors = new HashMap<>();

    /** A surface of this size, whatever the canvas is scaled to. */
    CanvasSurface(GraphicsContext context, double width, double height) {
        this.context = context;
        this.width = width;
        this.height = height;
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public void fill(Area area, Rgba color) {
        context.setFill(color(color));
        context.fillRect(area.x(), area.y(), area.width(), area.height());
    }

    @Override
    public void fillRound(Area area, double radius, Rgba color) {
        context.setFill(color(color));
        context.fillRoundRect(area.x(), area.y(), area.width(), area.height(), 2 * radius, 2 * radius);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        if (x1 == x2) {
            context.setFill(color(stroke.color()));
            dashes(
                    stroke,
                    y1,
                    y2,
                    (from, to) -> context.fillRect(x1 - stroke.width() / 2, from, stroke.width(), to - from));
        } else if (y1 == y2) {
            context.setFill(color(stroke.color()));
            dashes(
                    stroke,
                    x1,
                    x2,
                    (from, to) -> context.fillRect(from, y1 - stroke.width() / 2, to - from, stroke.width()));
        } else {
            apply(stroke);
            context.strokeLine(x1, y1, x2, y2);
        }
    }

    /** Fills a part of a line along an axis. */
    private interface Filling {
        void fill(double from, double to);
    }

    /**
     * A line along an axis covers a rectangle, or one a dash. Filling those is the same to the eye, and in software
     * rendering several times faster than handing every line to the rasterizer of shapes.
     */
    private static void dashes(Stroke stroke, double one, double other, Filling filling) {
        double from = Math.min(one, other);
        double to = Math.max(one, other);
        if (stroke.isSolid()) {
            filling.fill(from, to);
            return;
        }
        for (double start = from;
                start < to;
                start += stroke.dash().on() + stroke.dash().off()) {
            filling.fill(start, Math.min(to, start + stroke.dash().on()));
        }
    }

    @Override
    public void polyline(double[] xs, double[] ys, int count, Stroke stroke) {
        apply(stroke);
        context.strokePolyline(xs, ys, count);
    }

    @Override
    public void polygon(double[] xs, double[] ys, int count, Rgba color) {
        context.setFill(color(color));
        context.fillPolygon(xs, ys, count);
    }

    @Override
    public void dot(double x, double y, double radius, Rgba color) {
        context.setFill(color(color));
        context.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    @Override
    public void ring(double x, double y, double radius, Rgba inside, Stroke outline) {
        dot(x, y, radius, inside);
        apply(outline);
        context.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    @Override
    public void text(String words, double x, double y, TextStyle style) {
        context.setFill(color(style.color()));
        context.setFont(Font.font(family(style.face()), style.size()));
        context.setTextBaseline(VPos.CENTER);
        context.setTextAlign(
                switch (style.side()) {
                    case RIGHT_OF -> TextAlignment.LEFT;
                    case CENTRED -> TextAlignment.CENTER;
                    case LEFT_OF -> TextAlignment.RIGHT;
                });
        context.fillText(words, x, y);
    }

    @Override
    public void clipped(Area area, Runnable inside) {
        context.save();
        context.beginPath();
        context.rect(area.x(), area.y(), area.width(), area.height());
        context.clip();
        inside.run();
        context.restore();
    }

    private void apply(Stroke stroke) {
        context.setStroke(color(stroke.color()));
        context.setLineWidth(stroke.width());
        context.setLineCap(StrokeLineCap.BUTT);
        context.setLineJoin(StrokeLineJoin.ROUND);
        if (stroke.isSolid()) {
            context.setLineDashes();
        } else {
            context.setLineDashes(stroke.dash().on(), stroke.dash().off());
        }
    }

    /** A picture has few colours and very many marks, so each colour is made once. */
    private Color color(Rgba color) {
        return colors.computeIfAbsent(color, FxColors::of);
    }

    private static String family(TextStyle.Face face) {
        return switch (face) {
            case TEXT -> TextStyle.WORDS;
            case STRONG -> Typefaces.TEXT_STRONG;
            case MONO -> TextStyle.NUMBERS;
        };
    }
}
