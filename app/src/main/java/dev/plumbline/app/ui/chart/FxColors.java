package dev.plumbline.app.ui.chart;

import dev.plumbline.chart.Rgba;
import javafx.scene.paint.Color;

/** The colours of core and those of JavaFX. */
final class FxColors {
    private FxColors() {}

    static Color of(Rgba color) {
        return new Color(color.red(), color.green(), color.blue(), Math.min(1, color.opacity()));
    }

    static Rgba of(Color color) {
        return new Rgba(color.getRed(), color.getGreen(), color.getBlue(), color.getOpacity());
    }
}
