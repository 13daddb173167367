package dev.plumbline.chart;

/** A line in its colour with its name, in a chart of several. */
public final class LegendEntry {
    public static final double HEIGHT = 16;

    private LegendEntry() {}

    public static void draw(Surface surface, ChartColors colors, ChartColor color, String name, double x, double y) {
        surface.line(x, y, x + 16, y, Stroke.solid(colors.of(color), 2.4));
        surface.text(name, x + 22, y, TextStyle.plain(colors.of(ChartColor.INK), 11));
    }
}
