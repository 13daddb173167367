package dev.plumbline.chart;

import java.util.EnumMap;
import java.util.Map;

/** The colours a drawing uses, as the theme has them at the moment. */
public final class ChartColors {

    private final Map<ChartColor, Rgba> colors;

    /** A role without a colour is drawn grey. */
    public ChartColors(Map<ChartColor, Rgba> colors) {
        this.colors = new EnumMap<>(ChartColor.class);
        this.colors.putAll(colors);
    }

    public Rgba of(ChartColor role) {
        return colors.getOrDefault(role, Rgba.GRAY);
    }

    /** The colour of a statement. */
    public Rgba of(Tone tone) {
        return of(
                switch (tone) {
                    case WORSE -> ChartColor.WORSE;
                    case BETTER -> ChartColor.BETTER;
                    case UNSURE -> ChartColor.UNSURE;
                    case SAME -> ChartColor.INK;
                    case LIVE -> ChartColor.ACCENT;
                });
    }
}
