package dev.plumbline.app.ui.layout;

import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Where nodes are, and how a fault names them. */
final class Geometry {
    /** Borders of neighbours share a line, and places are rounded to whole points. */
    static final double TOLERANCE = 1.5;

    private Geometry() {}

    static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    static boolean isEmpty(Node node) {
        Bounds bounds = node.getLayoutBounds();
        return bounds.getWidth() <= 0 || bounds.getHeight() <= 0;
    }

    /** The class, the style and the words of a node. */
    static String name(Node node) {
        return node.getClass().getSimpleName() + node.getStyleClass() + " \"" + words(node) + "\"";
    }

    /** What stands in a node, or what it is called. */
    static String words(Node node) {
        if (node instanceof Labeled labeled) {
            return String.valueOf(labeled.getText());
        }
        if (node instanceof Text plain) {
            return plain.getText();
        }
        if (node instanceof TextFlow flow) {
            return flow.getChildren().stream().map(Geometry::words).collect(Collectors.joining());
        }
        return String.valueOf(node.getAccessibleText());
    }

    static String place(Bounds at) {
        return String.format(
                Locale.ROOT, "[%.0f, %.0f to %.0f, %.0f]", at.getMinX(), at.getMinY(), at.getMaxX(), at.getMaxY());
    }
}
