package dev.plumbline.app.ui.journey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** What can be seen in all windows of the program, the newest first. JavaFX thread only. */
final class Eyes {

    /** Whether these words stand somewhere. */
    boolean read(String words) {
        return nodes().anyMatch(node -> words(node).contains(words));
    }

    /** The first of this kind that has just these words, else the first that begins with them or is called so. */
    Optional<Node> find(Class<? extends Node> kind, String words) {
        List<Node> all = nodes().filter(kind::isInstance).toList();
        return all.stream()
                .filter(node -> words(node).equals(words))
                .findFirst()
                .or(() -> all.stream()
                        .filter(node -> words(node).startsWith(words)
                                || String.valueOf(node.getAccessibleText()).startsWith(words))
                        .findFirst());
    }

    /** What has the focus of the newest window that has one. */
    @Nullable
    Node focused() {
        return windows()
                .map(window -> window.getScene().getFocusOwner())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The window that gets what is typed. */
    Optional<Window> attentive() {
        return windows().filter(Window::isFocused).findFirst();
    }

    /** All that can be read, for whoever looked for something in vain. */
    List<String> all() {
        return nodes().map(Eyes::words)
                .filter(words -> !words.isBlank())
                .distinct()
                .toList();
    }

    private static String words(Node node) {
        String text = "";
        if (node instanceof Labeled labeled) {
            text = labeled.getText();
        } else if (node instanceof Text plain) {
            text = plain.getText();
        } else if (node instanceof TextInputControl field) {
            text = field.getText();
        }
        return text == null ? "" : text;
    }

    private static Stream<Node> nodes() {
        return windows().flatMap(window -> below(window.getScene().getRoot())).filter(Eyes::isDrawn);
    }

    private static Stream<Window> windows() {
        List<Window> windows = new ArrayList<>(Window.getWindows());
        Collections.reverse(windows);
        return windows.stream().filter(Window::isShowing);
    }

    private static boolean isDrawn(Node node) {
        Bounds bounds = node.getLayoutBounds();
        return bounds.getWidth() > 0 && bounds.getHeight() > 0;
    }

    private static Stream<Node> below(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(Eyes::below))
                : Stream.of(node);
    }
}
