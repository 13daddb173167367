package dev.plumbline.chart;

/** A place of a drawing that has something to tell: a person points at it, or walks to it with the arrow keys. */
public record Hit(double x, double y, String text) {

    /** Square of the distance to a place. */
    public double distance(double otherX, double otherY) {
        return (x - otherX) * (x - otherX) + (y - otherY) * (y - otherY);
    }
}
