package dev.plumbline.app.ui.control;

import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/**
 * Takes what is dragged over a node, if it can, and marks the node meanwhile with the pseudo-class {@code drop-here}. Where
 * a node inside takes it, only that one is marked.
 */
public final class DropHighlight {
    private static final PseudoClass DROP_HERE = PseudoClass.getPseudoClass("drop-here");

    private DropHighlight() {}

    /** @param takes whether the node has a use for it */
    public static void install(Node node, Predicate<DragEvent> takes) {
        // Before the nodes inside see it, so that one of them that takes it leaves this one unmarked.
        node.addEventFilter(DragEvent.DRAG_OVER, event -> node.pseudoClassStateChanged(DROP_HERE, false));
        node.setOnDragOver(event -> {
            if (takes.test(event)) {
                event.acceptTransferModes(TransferMode.COPY);
                node.pseudoClassStateChanged(DROP_HERE, true);
                event.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_EXITED, event -> node.pseudoClassStateChanged(DROP_HERE, false));
        node.addEventFilter(DragEvent.DRAG_DROPPED, event -> node.pseudoClassStateChanged(DROP_HERE, false));
    }
}
