package dev.plumbline.app.ui.layout;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;

/**
 * The part of the window in which something can be seen.
 *
 * @param seen in the scene
 * @param scrolls whether what lies below can be scrolled to; what lies beside would have to be looked for
 * @param rolls whether it is a list or a table, whose rows and columns come and go
 */
record Frame(Bounds seen, boolean scrolls, boolean rolls) {

    Frame(Bounds seen, boolean scrolls) {
        this(seen, scrolls, false);
    }

    /** What is left of it inside a node that cuts its content. */
    Frame within(Node node) {
        Node clip = node.getClip();
        Bounds own = clip == null ? Geometry.inScene(node) : node.localToScene(clip.getBoundsInParent());
        double left = Math.max(own.getMinX(), seen.getMinX());
        double top = Math.max(own.getMinY(), seen.getMinY());
        double right = Math.min(own.getMaxX(), seen.getMaxX());
        double bottom = Math.min(own.getMaxY(), seen.getMaxY());
        return new Frame(
                new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top)), scrolls, rolls);
    }

    Frame scrolling() {
        return new Frame(seen, true, rolls);
    }

    Frame rolling() {
        return new Frame(seen, true, true);
    }

    List<Fault> faults(Node node) {
        if (rolls || !node.isManaged()) {
            return List.of();
        }
        Bounds at = Geometry.inScene(node);
        boolean beside = at.getMinX() < seen.getMinX() - Geometry.TOLERANCE
                || at.getMaxX() > seen.getMaxX() + Geometry.TOLERANCE;
        boolean below = at.getMinY() < seen.getMinY() - Geometry.TOLERANCE
                || at.getMaxY() > seen.getMaxY() + Geometry.TOLERANCE;
        return beside || (below && !scrolls)
                ? List.of(new Fault(
                        Fault.Kind.OUTSIDE,
                        Geometry.name(node),
                        "at " + Geometry.place(at) + " of " + Geometry.place(seen)))
                : List.of();
    }
}
