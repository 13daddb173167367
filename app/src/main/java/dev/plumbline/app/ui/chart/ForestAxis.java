package dev.plumbline.app.ui.chart;

import dev.plumbline.chart.ChartColor;
import dev.plumbline.chart.ChartColors;
import dev.plumbline.chart.Surface;
import dev.plumbline.chart.TextStyle;
import dev.plumbline.chart.interval.IntervalAxis;
import dev.plumbline.chart.scale.Range;
import dev.plumbline.chart.scale.Scale;
import dev.plumbline.chart.scale.Tick;
import dev.plumbline.chart.scale.Ticks;
import java.util.List;

/** The head of a column of interval bars: a title over the labelled changes of the shared axis. */
public final class ForestAxis extends ChartRegion {

    public ForestAxis(String title, IntervalAxis axis) {
        super("forest-axis");
        setPrefSize(200, 36);
        setMinHeight(36);
        setMaxHeight(USE_PREF_SIZE);
        setAccessibleText(title);
        show((surface, colors) -> draw(surface, colors, title, axis));
    }

    private static void draw(Surface surface, ChartColors colors, String title, IntervalAxis axis) {
        TextStyle words = TextStyle.plain(colors.of(ChartColor.MUTED), 11).centred();
        Scale scale = axis.scale(surface.width());
        surface.text(title, scale.at(0), 9, words);
        List<Tick> ticks = Ticks.linear(new Range(-axis.reach() * 100, axis.reach() * 100), 5);
        for (int i = 0; i < ticks.size(); i++) {
            Tick tick = ticks.get(i);
            String sign = tick.value() > 0 ? "+" : "";
            String unit = i == ticks.size() - 1 ? " %" : "";
            surface.text(sign + tick.label() + unit, scale.at(tick.value() / 100), surface.height() - 9, words);
        }
    }
}
