package dev.plumbline.app.ui.chart;

import dev.plumbline.app.ui.theme.Tone;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.paint.Color;

/** The colours a drawing uses, as the theme has them at the moment. */
public final class ChartColors {

    private final Map<ChartColor, Color> colors;

    /** A role without a colour is drawn grey. */
    public ChartColors(Map<ChartColor, Color> colors) {
        this.colors = new EnumMap<>(ChartColor.class);
        this.colors.putAll(colors);
    }

    public Color of(ChartColor role) {
        return colors.getOrDefault(role, Color.GRAY);
    }

    /** The colour of a statement. */
    public Color of(Tone tone) {
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
