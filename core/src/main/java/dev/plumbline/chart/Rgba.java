package dev.plumbline.chart;

/**
 * A colour, whatever it is drawn on.
 *
 * @param red 0 to 1, as {@code green} and {@code blue}
 * @param opacity 0 (not to be seen) to 1
 */
public record Rgba(double red, double green, double blue, double opacity) {
    public static final Rgba BLACK = new Rgba(0, 0, 0, 1);

    /** Of a role that the theme gives no colour. */
    public static final Rgba GRAY = new Rgba(128 / 255.0, 128 / 255.0, 128 / 255.0, 1);

    /** The same, {@code share} times as opaque. */
    public Rgba faded(double share) {
        return new Rgba(red, green, blue, opacity * share);
    }

    public boolean isOpaque() {
        return opacity >= 1;
    }
}
