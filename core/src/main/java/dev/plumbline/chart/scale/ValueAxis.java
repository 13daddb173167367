package dev.plumbline.chart.scale;

import dev.plumbline.chart.Area;
import dev.plumbline.chart.ChartColor;
import dev.plumbline.chart.ChartColors;
import dev.plumbline.chart.Stroke;
import dev.plumbline.chart.Surface;
import dev.plumbline.chart.TextStyle;
import java.util.List;

/** The lines of the grid with their values on the left, and the unit under them. */
public final class ValueAxis {
    private ValueAxis() {}

    public static void draw(
            Surface surface, ChartColors colors, Area area, Scale scale, List<Tick> ticks, String unit) {
        Stroke grid = Stroke.solid(colors.of(ChartColor.GRID).faded(0.7), 1);
        TextStyle words = TextStyle.plain(colors.of(ChartColor.MUTED), 11).leftOf();
        for (Tick tick : ticks) {
            double y = Math.floor(scale.at(tick.value())) + 0.5;
            surface.line(area.x(), y, area.right(), y, grid);
            surface.text(tick.label(), area.x() - 10, y, words);
        }
        surface.text(unit, area.x() - 10, area.bottom() + 16, words);
    }
}
