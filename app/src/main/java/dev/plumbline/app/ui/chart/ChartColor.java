package dev.plumbline.app.ui.chart;

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
    UNSURE;

    /** The name of the property in a style sheet. */
    public String property() {
        return "-pl-chart-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
