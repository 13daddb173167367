package dev.plumbline.app.ui.layout;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextFlow;

/** The children of one parent: none lies on another, and none reaches beyond the parent, unless it is meant to. */
record Siblings(Parent parent) {
    private static final String SKINS = "javafx.scene.control.skin";

    List<Fault> faults() {
        if (parent.getClass().getName().startsWith(SKINS)) {
            return List.of(); // JavaFX lays out the insides of its controls itself
        }
        List<Node> drawn = parent.getChildrenUnmodifiable().stream()
                .filter(node -> node.isVisible() && node.isManaged() && !Geometry.isEmpty(node))
                .toList();
        List<Fault> faults = new ArrayList<>();
        if (!isMeantToOverlap()) {
            for (int i = 0; i < drawn.size(); i++) {
                for (Node other : drawn.subList(i + 1, drawn.size())) {
                    overlap(drawn.get(i), other, faults);
                }
            }
        }
        if (parent instanceof Region box && !(parent instanceof TextFlow)) { // blanks at its edge are no words
            drawn.forEach(node -> sticksOut(node, box, faults));
        }
        return faults;
    }

    /** Layers of a stack, the words of one text, and what a view declares by the style class {@code layers}. */
    private boolean isMeantToOverlap() {
        return parent instanceof StackPane
                || parent instanceof TextFlow
                || parent.getStyleClass().contains("layers");
    }

    private static void overlap(Node one, Node other, List<Fault> faults) {
        if (one instanceof Canvas || other instanceof Canvas) {
            return; // layers of a drawing
        }
        Bounds a = one.localToParent(one.getLayoutBounds());
        Bounds b = other.localToParent(other.getLayoutBounds());
        double wide = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
        double high = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
        if (wide > Geometry.TOLERANCE && high > Geometry.TOLERANCE) {
            faults.add(new Fault(
                    Fault.Kind.OVERLAP,
                    Geometry.name(one) + " and " + Geometry.name(other),
                    "at " + Geometry.place(Geometry.inScene(one)) + " and " + Geometry.place(Geometry.inScene(other))));
        }
    }

    private static void sticksOut(Node node, Region box, List<Fault> faults) {
        Bounds at = node.localToParent(node.getLayoutBounds());
        if (at.getMaxX() > box.getWidth() + Geometry.TOLERANCE
                || at.getMaxY() > box.getHeight() + Geometry.TOLERANCE
                || at.getMinX() < -Geometry.TOLERANCE
                || at.getMinY() < -Geometry.TOLERANCE) {
            if (node instanceof TextFlow && new Told(node).tells(Geometry.words(node))) {
                return;
            }
            faults.add(new Fault(
                    Fault.Kind.OUTSIDE,
                    Geometry.name(node),
                    "at " + Geometry.place(Geometry.inScene(node)) + " sticks out of " + Geometry.name(box) + " "
                            + Geometry.place(Geometry.inScene(box))));
        }
    }
}
