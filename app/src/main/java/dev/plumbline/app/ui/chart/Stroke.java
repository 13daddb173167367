package dev.plumbline.app.ui.chart;

import javafx.scene.paint.Color;

/** How a line is drawn. */
record Stroke(Color color, double width, Dash dash) {

    /** The rhythm of a line. */
    public enum Dash {
        SOLID,
        DASHED,
        DOTTED
    }

    public static Stroke solid(Color color, double width) {
        return new Stroke(color, width, Dash.SOLID);
    }

    public static Stroke dashed(Color color, double width) {
        return new Stroke(color, width, Dash.DASHED);
    }

    public static Stroke dotted(Color color, double width) {
        return new Stroke(color, width, Dash.DOTTED);
    }
}
