package dev.plumbline.app.ui.chart;

import javafx.scene.paint.Color;

/** How a line is drawn. */
record Stroke(Color color, double width, Dash dash) {

    /** The rhythm of a line: how much of it is drawn, and how much is left out, again and again. */
    public enum Dash {
        SOLID(1, 0),
        DASHED(6, 3),
        DOTTED(2, 3);

        private final int on;
        private final int off;

        Dash(int on, int off) {
            this.on = on;
            this.off = off;
        }

        int on() {
            return on;
        }

        int off() {
            return off;
        }
    }

    boolean isSolid() {
        return dash == Dash.SOLID;
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
