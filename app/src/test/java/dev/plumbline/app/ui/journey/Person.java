package dev.plumbline.app.ui.journey;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import dev.plumbline.app.ui.control.VerdictBadge;
import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;

/** Somebody at the window: presses, types, clicks, drops and reads. JavaFX thread only. */
final class Person {

    private final Scene scene;

    Person(Scene scene) {
        this.scene = scene;
        scene.snapshot(null);
    }

    /** Lets the window lay itself out, as it would before anybody sees it. */
    Person look() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return this;
    }

    /** Presses a key, with Ctrl or without. */
    Person press(KeyCode code, boolean control) {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
        return look();
    }

    Person press(KeyCode code) {
        return press(code, false);
    }

    /** Types signs one after the other where the focus is. */
    Person type(String signs) {
        signs.chars()
                .mapToObj(Character::toString)
                .forEach(sign -> fire(
                        new KeyEvent(KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, false, false, false, false)));
        return look();
    }

    private void fire(KeyEvent event) {
        Node focus = scene.getFocusOwner();
        Event.fireEvent(focus == null ? scene.getRoot() : focus, event);
    }

    /** Clicks the button with these words. */
    Person click(String words) {
        shown(ButtonBase.class)
                .filter(button -> button.getText().startsWith(words) && !button.isDisabled())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button says " + words))
                .fire();
        return look();
    }

    /** Gives the focus to the field with this accessible text. */
    Person focus(String name) {
        shown(TextInputControl.class)
                .filter(field -> String.valueOf(field.getAccessibleText()).startsWith(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field is called " + name))
                .requestFocus();
        return this;
    }

    /** What stands in the field that has the focus. */
    String typed() {
        return scene.getFocusOwner() instanceof TextInputControl field ? field.getText() : "";
    }

    /** Whether these words can be read somewhere. */
    boolean reads(String words) {
        return shown(Labeled.class)
                .anyMatch(label -> String.valueOf(label.getText()).contains(words));
    }

    /** Whether some badge shows this verdict. */
    boolean readsVerdict(String word) {
        return shown(VerdictBadge.class)
                .anyMatch(badge -> badge.stateProperty().get().word().equals(word));
    }

    /** Drops files on the middle of the window. */
    Person drop(Node target, List<Path> files) {
        Dragboard board = DragboardHelper.createDragboard(
                clipboard(files.stream().map(Path::toFile).toList()));
        for (var kind : List.of(DragEvent.DRAG_OVER, DragEvent.DRAG_DROPPED)) {
            Event.fireEvent(
                    target, new DragEvent(kind, board, 700, 450, 700, 450, TransferMode.COPY, null, target, null));
        }
        return look();
    }

    private static TKClipboard clipboard(List<File> files) {
        return (TKClipboard) Proxy.newProxyInstance(
                Person.class.getClassLoader(),
                new Class<?>[] {TKClipboard.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "hasContent" -> arguments[0] == DataFormat.FILES;
                    case "getContent" -> arguments[0] == DataFormat.FILES ? files : null;
                    case "getContentTypes" -> Set.of(DataFormat.FILES);
                    case "getTransferModes" -> Set.of(TransferMode.COPY);
                    default -> null;
                });
    }

    private <T extends Node> Stream<T> shown(Class<T> kind) {
        return all(scene.getRoot()).filter(kind::isInstance).map(kind::cast);
    }

    private static Stream<Node> all(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Person::all)
                : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }
}
