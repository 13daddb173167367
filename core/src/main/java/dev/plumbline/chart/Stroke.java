package dev.plumbline.chart;

/** How a line is drawn. */
public record Stroke(Rgba color, double width, Dash dash) {

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

        public int on() {
            return on;
        }

        public int off() {
            return off;
        }
    }

    public boolean isSolid() {
        return dash == Dash.SOLID;
    }

    public static Stroke solid(Rgba color, double width) {
        return new Stroke(color, width, Dash.SOLID);
    }

    public static Stroke dashed(Rgba color, double width) {
        return new Stroke(color, width, Dash.DASHED);
    }

    public static Stroke dotted(Rgba color, double width) {
        return new Stroke(color, width, Dash.DOTTED);
    }
}
