package dev.plumbline.chart;

/** A rectangle on the screen: where the data of a chart is drawn. */
public record Area(double x, double y, double width, double height) {

    /** What is left of a surface after margins; never smaller than one pixel. */
    public static Area inside(Surface surface, double top, double right, double bottom, double left) {
        return new Area(
                left, top, Math.max(1, surface.width() - left - right), Math.max(1, surface.height() - top - bottom));
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }
}
