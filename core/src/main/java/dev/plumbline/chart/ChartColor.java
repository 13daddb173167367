package dev.plumbline.chart;

import java.util.List;
import java.util.Locale;

/** The roles of colour in a chart. Each is a property of the style sheet: {@code -pl-chart-} and its name. */
public enum ChartColor {
    INK,
    MUTED,
    FAINT,
    PANEL,
    GRID,
    ACCENT,
    ACCENT_SOFT,
    ACCENT_WASH,
    BAND,
    SEVERITY,
    EQUIVALENCE,
    WARMUP,
    WORSE,
    BETTER,
    UNSURE,
    LAYER_1,
    LAYER_2,
    LAYER_3,
    LAYER_4,
    LAYER_5;

    private static final List<ChartColor> LAYERS = List.of(ACCENT, LAYER_1, LAYER_2, LAYER_3, LAYER_4, LAYER_5);

    /** How many series have colours of their own. */
    public static final int SERIES = LAYERS.size();

    /** The colour of one of several series, from 0 on; behind the last one they begin again. */
    public static ChartColor ofSeries(int number) {
        return LAYERS.get(Math.floorMod(number, SERIES));
    }

    /** The name of the property in a style sheet. */
    public String property() {
        return "-pl-chart-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
