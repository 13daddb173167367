package dev.plumbline.app.ui.layout;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;

/** Walks through all that is drawn of a scene and collects its faults. JavaFX thread only, after a layout. */
public final class Inspection {
    /** A table makes its cells in the first and places them in the second; bars break their lines in between. */
    private static final int PASSES = 4;

    private static final String TABLE_COLUMNS = "column-header-background";

    private final List<Fault> faults = new ArrayList<>();
    private int nodes;
    private int words;

    private Inspection() {}

    /** Looks at the whole of a scene as it would be in a window of this size, whatever size it has now. */
    public static Inspection of(Scene scene, double width, double height) {
        Parent root = scene.getRoot();
        for (int pass = 0; pass < PASSES; pass++) {
            root.resize(width, height);
            root.applyCss();
            root.layout();
        }
        Inspection inspection = new Inspection();
        inspection.walk(root, new Frame(new BoundingBox(0, 0, width, height), false));
        return inspection;
    }

    /** What is broken, in the order of the scene. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** How many nodes were looked at. */
    public int nodes() {
        return nodes;
    }

    /** How many of them had words. */
    public int words() {
        return words;
    }

    private void walk(Node node, Frame around) {
        if (!node.isVisible() || Geometry.isEmpty(node)) {
            return;
        }
        nodes++;
        lookAt(node, around);
        if (node instanceof Parent parent) {
            if (parent instanceof TextInputControl) {
                return; // what is typed scrolls with the caret
            }
            if (!(parent instanceof Control)) {
                faults.addAll(new Siblings(parent).faults());
            }
            Frame below = frame(parent, around);
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, below));
        }
    }

    private static Frame frame(Parent parent, Frame around) {
        if (parent instanceof VirtualFlow<?> || parent.getStyleClass().contains(TABLE_COLUMNS)) {
            return around.within(parent).rolling();
        }
        if (parent instanceof ScrollPane) {
            return around.within(parent).scrolling();
        }
        return parent.getClip() == null ? around : around.within(parent);
    }

    private void lookAt(Node node, Frame around) {
        if (node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank()) {
            words++;
            faults.addAll(new Words(labeled).faults());
        }
        if (node instanceof Control || node instanceof Text) {
            faults.addAll(around.faults(node));
        }
    }
}
