package dev.plumbline.app.ui.layout;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** What a mouse above a node is told in the node's tooltip, or in that of something around it. */
record Told(Node node) {
    /** Where JavaFX keeps the tooltip of what is no control. */
    private static final String INSTALLED = "javafx.scene.control.Tooltip";

    boolean tells(String words) {
        String wanted = words.replace("\u25be", "").strip();
        for (Node at = node; at != null; at = at.getParent()) {
            Event.fireEvent(at, entered()); // some are told only now
            Tooltip tooltip = at instanceof Control control
                    ? control.getTooltip()
                    : (Tooltip) at.getProperties().get(INSTALLED);
            if (tooltip != null && String.valueOf(tooltip.getText()).contains(wanted)) {
                return true;
            }
        }
        return false;
    }

    private static MouseEvent entered() {
        return new MouseEvent(
                MouseEvent.MOUSE_ENTERED,
                0,
                0,
                0,
                0,
                null,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                null);
    }
}
