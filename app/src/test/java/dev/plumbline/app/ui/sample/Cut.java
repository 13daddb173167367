package dev.plumbline.app.ui.sample;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Finds what a window that is too small cuts: controls beyond an edge, and words of buttons that end in dots. */
final class Cut {
    private static final double TOLERANCE = 1.5;

    private final Scene scene;
    private final List<String> found = new ArrayList<>();

    private Cut(Scene scene) {
        this.scene = scene;
    }

    /** What is cut, in words; JavaFX thread only, after a layout. */
    static List<String> in(Scene scene) {
        Cut cut = new Cut(scene);
        Bounds whole = scene.getRoot().getLayoutBounds();
        if (whole.getWidth() > scene.getWidth() + TOLERANCE || whole.getHeight() > scene.getHeight() + TOLERANCE) {
            cut.found.add("the whole is " + whole.getWidth() + " x " + whole.getHeight());
        }
        cut.walk(scene.getRoot(), false);
        return cut.found;
    }

    private void walk(Node node, boolean scrolled) {
        if (!node.isVisible() || node instanceof IndexedCell<?> || node instanceof ScrollBar) {
            return; // a cell scrolls with its table
        }
        boolean control = node instanceof ButtonBase || node instanceof TextInputControl || node instanceof Label;
        if (control && node.isManaged() && node.getLayoutBounds().getWidth() > 0) {
            check(node, scrolled);
        }
        if (node instanceof TableView<?> table
                && table.getColumnResizePolicy() == TableView.UNCONSTRAINED_RESIZE_POLICY) {
            return; // it scrolls to its columns
        }
        if (node instanceof ScrollPane scroll && scroll.getContent() != null) {
            walk(
                    scroll.getContent(),
                    true); // what lies below can be reached, what lies beside would have to be looked for
        } else if (node instanceof Parent parent && !(node instanceof ScrollPane)) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, scrolled));
        }
    }

    private void check(Node node, boolean scrolled) {
        String name = node instanceof Labeled words ? words.getText() : node.getAccessibleText();
        Bounds at = node.localToScene(node.getLayoutBounds());
        if (at.getMinX() < -TOLERANCE
                || at.getMaxX() > scene.getWidth() + TOLERANCE
                || !scrolled && (at.getMinY() < -TOLERANCE || at.getMaxY() > scene.getHeight() + TOLERANCE)) {
            found.add("\"" + name + "\" is beyond the edge: " + at);
        }
        for (Parent around = node.getParent(); around != null; around = around.getParent()) {
            if (around instanceof Region && around.getClip() != null || around == scene.getRoot()) {
                break;
            }
            Bounds box = around.localToScene(around.getLayoutBounds());
            if (at.getMaxX() > box.getMaxX() + TOLERANCE
                    && around.getStyleClass().contains("panel")) {
                found.add("\"" + name + "\" sticks out of its panel: " + at + " in " + box);
            }
        }
        // What opens a list has a name of any length; the list and the tooltip have the whole of it.
        boolean named = name != null && name.endsWith("\u25be");
        if (node instanceof ButtonBase button && !named && isShortened(button)) {
            found.add("the words of \"" + name + "\" are cut");
        }
    }

    private static boolean isShortened(Labeled labeled) {
        return labeled.getText() != null
                && labeled.getChildrenUnmodifiable().stream()
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .anyMatch(text -> !text.getText().equals(labeled.getText())
                                && text.getText().endsWith(labeled.getEllipsisString()));
    }
}
