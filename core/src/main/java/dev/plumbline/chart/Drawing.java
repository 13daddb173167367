package dev.plumbline.chart;

import java.util.List;

/** An immutable picture: what it shows is decided when it is made, how large and on what when it is drawn. */
@FunctionalInterface
public interface Drawing {

    /** Draws everything anew. */
    void draw(Surface surface, ChartColors colors);

    /** The telling places from left to right, for a picture of this size. */
    default List<Hit> hits(double width, double height) {
        return List.of();
    }
}
