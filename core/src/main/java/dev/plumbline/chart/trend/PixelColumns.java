package dev.plumbline.chart.trend;

import dev.plumbline.chart.Area;
import dev.plumbline.chart.Rgba;
import dev.plumbline.chart.Surface;

/** More points than pixels: the least and the most of what falls into each column of pixels, from a pyramid. */
final class PixelColumns {
    private PixelColumns() {}

    static void draw(Surface surface, TrendFrame frame, SeriesPyramid points, Rgba color) {
        Area area = frame.area();
        int width = (int) Math.ceil(area.width());
        int from = points.indexAt(frame.x().valueAt(area.x()));
        for (int column = 0; column < width; column++) {
            int to = points.indexAt(frame.x().valueAt(area.x() + column + 1.0));
            if (to > from) {
                double top = frame.yOf(points.max(from, to));
                double height = Math.max(1, frame.yOf(points.min(from, to)) - top);
                surface.fill(new Area(area.x() + column, top, 1, height), color);
            }
            from = to;
        }
    }
}
