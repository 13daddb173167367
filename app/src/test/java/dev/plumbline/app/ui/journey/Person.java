package dev.plumbline.app.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.OpenedWindow;
import dev.plumbline.app.ui.sample.Pictures;
import dev.plumbline.app.ui.sample.Toolkit;
import dev.plumbline.app.ui.theme.Theme;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.MouseRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Somebody at the window with a mouse and a keyboard, which TestFX moves and presses. Whoever waits for something waits
 * until it is there, never for a time.
 */
final class Person implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 20;

    /**
     * TestFX waits ten times for all events after each key and at each step of the mouse, longer than all tests may
     * take. These hands wait once after each movement, and otherwise for what the movement brings about.
     */
    private final FxRobot hands = new FxRobot();

    private final MouseRobot mouse = hands.robotContext().getMouseRobot();
    private final KeyboardRobot keyboard = hands.robotContext().getKeyboardRobot();
    private final Eyes eyes = new Eyes();
    private final OpenedWindow window;

    private Person(OpenedWindow window) {
        this.window = window;
        settle();
    }

    /** Opens the program on a workspace. */
    static Person at(Path workspace, Theme theme) {
        Map<String, String> preferences = new HashMap<>();
        preferences.put("theme", theme.name());
        return new Person(OpenedWindow.on(workspace, preferences));
    }

    /** Presses these keys together. */
    Person presses(KeyCode... keys) {
        keyboard.pressNoWait(keys);
        keyboard.releaseNoWait(keys);
        return settle();
    }

    /** Types signs where the focus is. */
    Person types(String signs) {
        BaseRobot base = hands.robotContext().getBaseRobot();
        Scene scene = Toolkit.call(() -> eyes.attentive().orElse(window.stage()).getScene());
        signs.chars().forEach(sign -> base.typeKeyboard(scene, KeyCode.UNDEFINED, Character.toString(sign)));
        return settle();
    }

    /** Clicks the button with these words, once it is there and can be pressed. */
    Person clicks(String words) {
        return clicks(words, ButtonBase.class);
    }

    /** Clicks a thing of this kind with these words. */
    Person clicks(String words, Class<? extends Node> kind) {
        return clicks(() -> eyes.find(kind, words), "a " + kind.getSimpleName() + " that says " + words);
    }

    /** Clicks into the field of this name. */
    Person clicksField(String name) {
        return clicks(() -> eyes.find(TextInputControl.class, name), "a field called " + name);
    }

    private Person clicks(Supplier<Optional<Node>> thing, String what) {
        waitsFor(() -> thing.get().filter(node -> !node.isDisabled()).isPresent(), what);
        waitsFor(() -> isUnderTheMouse(thing.get()), "the mouse to reach " + what);
        return click();
    }

    /** Moves the mouse there until it has arrived: what has just appeared may still be on its way to its place. */
    private boolean isUnderTheMouse(Optional<Node> thing) {
        if (thing.isEmpty() || thing.get().isHover()) {
            return thing.isPresent();
        }
        Bounds at = thing.get().localToScreen(thing.get().getBoundsInLocal());
        mouse.moveNoWait(new Point2D(at.getCenterX(), at.getCenterY()));
        return false;
    }

    private Person click() {
        mouse.pressNoWait(MouseButton.PRIMARY);
        mouse.releaseNoWait(MouseButton.PRIMARY);
        return settle();
    }

    private Person settle() {
        WaitForAsyncUtils.waitForFxEvents(1);
        return this;
    }

    /** Clicks at a place of the window that is this far from its upper left corner. */
    Person clicksAt(double x, double y) {
        Stage stage = window.stage();
        mouse.moveNoWait(new Point2D(stage.getX() + x, stage.getY() + y));
        return click();
    }

    /** Lets files of another program go above the window. */
    Person drops(List<Path> files) {
        Toolkit.run(() -> new Drop(files).on(shell()));
        return settle();
    }

    /** Clicks the name of a screen. */
    Person goesTo(String screen) {
        return clicks(screen, ToggleButton.class);
    }

    /** Waits until the button with these words can be pressed. */
    Person waitsForButton(String words) {
        return waitsFor(() -> canPress(words), "a button that says " + words);
    }

    /** Waits until there is no button with these words, or none that can be pressed. */
    Person waitsForNoButton(String words) {
        return waitsFor(() -> !canPress(words), "no button that says " + words);
    }

    private boolean canPress(String words) {
        return eyes.find(ButtonBase.class, words)
                .filter(button -> !button.isDisabled())
                .isPresent();
    }

    /** How large the window draws; 100 is the usual size. JavaFX thread only. */
    long zoomPercent() {
        return Math.round(100 * shell().getLocalToSceneTransform().getMxx());
    }

    /** What stands in the first label of this style. */
    String firstWordsOf(String style) {
        return Toolkit.call(() -> ((Labeled) shell().lookup(style)).getText());
    }

    private Node shell() {
        return window.stage().getScene().getRoot().lookup(".shell");
    }

    /** Whether the window is in the dark theme; JavaFX thread only. */
    boolean isDark() {
        return window.stage().getScene().getStylesheets().stream().anyMatch(sheet -> sheet.contains("dark"));
    }

    /** Waits until these words can be read. */
    Person reads(String words) {
        waitsFor(() -> eyes.read(words), "the words \"" + words + "\"");
        return this;
    }

    /** Waits until these words can no longer be read. */
    Person readsNoLonger(String words) {
        waitsFor(() -> !eyes.read(words), "the words \"" + words + "\" to go");
        return this;
    }

    /** Waits until something is so; the JavaFX thread is asked. */
    Person waitsFor(BooleanSupplier condition, String what) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> Toolkit.call(condition::getAsBoolean));
        } catch (TimeoutException late) {
            List<String> seen = Toolkit.call(() -> {
                Pictures.take(window.stage().getScene(), "journey-late");
                return eyes.all();
            });
            throw new AssertionError("waited for " + what + " and read only " + seen, late);
        }
        return settle();
    }

    /** What stands in the field that has the focus. */
    Person hasTyped(String text) {
        assertThat(focused())
                .isInstanceOfSatisfying(
                        TextInputControl.class,
                        field -> assertThat(field.getText()).isEqualTo(text));
        return this;
    }

    /** What has the keyboard, in a dialog where there is one. */
    Node focused() {
        return Toolkit.call(eyes::focused);
    }

    @Override
    public void close() {
        window.close();
        settle();
    }
}
