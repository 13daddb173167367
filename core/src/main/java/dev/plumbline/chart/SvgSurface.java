package dev.plumbline.chart;

import java.util.Locale;

/** Draws into an SVG document. The same calls give the same document, so that a saved chart can be compared. */
public final class SvgSurface implements Surface {

    private final double width;
    private final double height;
    private final StringBuilder body = new StringBuilder();
    private int clips;

    public SvgSurface(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** The whole document. */
    public String document() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + n(width) + "\" height=\"" + n(height)
                + "\" viewBox=\"0 0 " + n(width) + " " + n(height) + "\">\n" + body + "</svg>\n";
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
        body.append("<rect").append(box(area)).append(paint("fill", color)).append("/>\n");
    }

    @Override
    public void fillRound(Area area, double radius, Rgba color) {
        body.append("<rect").append(box(area)).append(attribute("rx", n(radius)));
        body.append(paint("fill", color)).append("/>\n");
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        body.append("<line").append(attribute("x1", n(x1))).append(attribute("y1", n(y1)));
        body.append(attribute("x2", n(x2))).append(attribute("y2", n(y2)));
        body.append(outline(stroke)).append("/>\n");
    }

    @Override
    public void polyline(double[] xs, double[] ys, int count, Stroke stroke) {
        body.append("<polyline fill=\"none\"").append(points(xs, ys, count)).append(outline(stroke));
        body.append(" stroke-linejoin=\"round\"/>\n");
    }

    @Override
    public void polygon(double[] xs, double[] ys, int count, Rgba color) {
        body.append("<polygon").append(points(xs, ys, count)).append(paint("fill", color));
        body.append("/>\n");
    }

    @Override
    public void dot(double x, double y, double radius, Rgba color) {
        body.append("<circle").append(attribute("cx", n(x))).append(attribute("cy", n(y)));
        body.append(attribute("r", n(radius))).append(paint("fill", color)).append("/>\n");
    }

    @Override
    public void ring(double x, double y, double radius, Rgba inside, Stroke outline) {
        body.append("<circle").append(attribute("cx", n(x))).append(attribute("cy", n(y)));
        body.append(attribute("r", n(radius))).append(paint("fill", inside));
        body.append(outline(outline)).append("/>\n");
    }

    @Override
    public void text(String words, double x, double y, TextStyle style) {
        body.append("<text").append(attribute("x", n(x))).append(attribute("y", n(y)));
        body.append(attribute("font-size", n(style.size()))).append(face(style.face()));
        body.append(attribute("dominant-baseline", "central"));
        body.append(attribute("text-anchor", anchor(style.side())));
        body.append(paint("fill", style.color())).append('>').append(escape(words));
        body.append("</text>\n");
    }

    @Override
    public void clipped(Area area, Runnable inside) {
        String id = "clip" + ++clips;
        body.append("<clipPath id=\"").append(id).append("\"><rect").append(box(area));
        body.append("/></clipPath>\n<g clip-path=\"url(#").append(id).append(")\">\n");
        inside.run();
        body.append("</g>\n");
    }

    private static String box(Area area) {
        return attribute("x", n(area.x()))
                + attribute("y", n(area.y()))
                + attribute("width", n(area.width()))
                + attribute("height", n(area.height()));
    }

    private static String points(double[] xs, double[] ys, int count) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < count; i++) {
            list.append(i == 0 ? "" : " ").append(n(xs[i])).append(',').append(n(ys[i]));
        }
        return attribute("points", list.toString());
    }

    private static String outline(Stroke stroke) {
        String rhythm = stroke.isSolid()
                ? ""
                : attribute(
                        "stroke-dasharray",
                        stroke.dash().on() + " " + stroke.dash().off());
        return paint("stroke", stroke.color()) + attribute("stroke-width", n(stroke.width())) + rhythm;
    }

    private static String paint(String name, Rgba color) {
        String rgb = "rgb(" + Math.round(color.red() * 255) + "," + Math.round(color.green() * 255) + ","
                + Math.round(color.blue() * 255) + ")";
        return attribute(name, rgb) + (color.isOpaque() ? "" : attribute(name + "-opacity", n(color.opacity())));
    }

    private static String face(TextStyle.Face face) {
        return switch (face) {
            case TEXT -> attribute("font-family", TextStyle.WORDS + ", sans-serif");
            case STRONG -> attribute("font-family", TextStyle.WORDS + ", sans-serif") + attribute("font-weight", "600");
            case MONO -> attribute("font-family", TextStyle.NUMBERS + ", monospace");
        };
    }

    private static String anchor(TextStyle.Side side) {
        return switch (side) {
            case RIGHT_OF -> "start";
            case CENTRED -> "middle";
            case LEFT_OF -> "end";
        };
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + value + "\"";
    }

    private static String n(double number) {
        String text = String.format(Locale.ROOT, "%.2f", number);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
