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
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Somebody at the window with a mouse and a keyboard, which TestFX moves and presses. Whoever waits for something waits
 * until it is there, never for a time.
 */
final class Person implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 20;

    static {
        // TestFX moves its mouse in up to 200 steps and waits after each: it would travel longer than all tests take.
        System.setProperty("testfx.robot.move_max_count", "1");
        System.setProperty("testfx.robot.write_sleep", "0");
    }

    private final FxRobot hands = new FxRobot();
    private final Eyes eyes = new Eyes();
    private final OpenedWindow window;

    private Person(OpenedWindow window) {
        this.window = window;
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Opens the program on a workspace. */
    static Person at(Path workspace, Theme theme) {
        Map<String, String> preferences = new HashMap<>();
        preferences.put("theme", theme.name());
        return new Person(OpenedWindow.on(workspace, preferences));
    }

    /** Presses these keys together. */
    Person presses(KeyCode... keys) {
        hands.push(keys);
        return this;
    }

    /** Types signs where the focus is. */
    Person types(String signs) {
        hands.write(signs);
        return this;
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
        hands.clickOn(Toolkit.call(() -> thing.get().orElseThrow()));
        return this;
    }

    /** Clicks at a place of the window that is this far from its upper left corner. */
    Person clicksAt(double x, double y) {
        Stage stage = window.stage();
        hands.clickOn(stage.getX() + x, stage.getY() + y);
        return this;
    }

    /** Lets files of another program go above the window. */
    Person drops(List<Path> files) {
        hands.interact(() ->
                new Drop(files).on(window.stage().getScene().getRoot().lookup(".shell")));
        return this;
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

    /** Whether the window is in the dark theme. */
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
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS,
                    TimeUnit.SECONDS,
                    () -> Toolkit.call(condition::getAsBoolean));
        } catch (TimeoutException late) {
            List<String> seen = Toolkit.call(() -> {
                Pictures.take(window.stage().getScene(), "journey-late");
                return eyes.all();
            });
            throw new AssertionError("waited for " + what + " and read only " + seen, late);
        }
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /** What stands in the field that has the focus. */
    Person hasTyped(String text) {
        assertThat(focused()).isInstanceOfSatisfying(TextInputControl.class, field -> assertThat(field.getText())
                .isEqualTo(text));
        return this;
    }

    /** What has the keyboard, in a dialog where there is one. */
    Node focused() {
        return Toolkit.call(eyes::focused);
    }

    @Override
    public void close() {
        window.close();
        WaitForAsyncUtils.waitForFxEvents();
    }
}
