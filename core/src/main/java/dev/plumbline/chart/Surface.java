package dev.plumbline.chart;

/** What a chart draws on: the canvas of the window, or a file. Places are in pixels from the upper left corner. */
public interface Surface {

    double width();

    double height();

    /** A filled rectangle. */
    void fill(Area area, Rgba color);

    /** A filled rectangle with round corners. */
    void fillRound(Area area, double radius, Rgba color);

    /** A straight line. */
    void line(double x1, double y1, double x2, double y2, Stroke stroke);

    /** The first {@code count} points joined by lines. */
    void polyline(double[] xs, double[] ys, int count, Stroke stroke);

    /** The shape around the first {@code count} points, filled. */
    void polygon(double[] xs, double[] ys, int count, Rgba color);

    /** A filled circle. */
    void dot(double x, double y, double radius, Rgba color);

    /** A circle filled with one colour and drawn around with another. */
    void ring(double x, double y, double radius, Rgba inside, Stroke outline);

    /** Words whose vertical middle is at {@code y}. */
    void text(String words, double x, double y, TextStyle style);

    /** Limits all drawing to {@code area} while {@code inside} runs. */
    void clipped(Area area, Runnable inside);
}
