package dev.plumbline.app.ui.chart;

import dev.plumbline.chart.Rgba;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.paint.Color;

/** The colours of core and those of JavaFX. Few are in use, so each is made once. */
final class FxColors {
    private static final int MOST_REMEMBERED = 256;
    private static final Map<Rgba, Color> MADE = new HashMap<>();

    private FxColors() {}

    /** For the JavaFX thread alone. */
    static Color of(Rgba color) {
        if (MADE.size() > MOST_REMEMBERED) {
            MADE.clear();
        }
        return MADE.computeIfAbsent(
                color, made -> new Color(made.red(), made.green(), made.blue(), Math.min(1, made.opacity())));
    }

    static Rgba of(Color color) {
        return new Rgba(color.getRed(), color.getGreen(), color.getBlue(), color.getOpacity());
    }
}
