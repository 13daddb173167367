package dev.plumbline.app.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.fx.FxTimer;
import dev.plumbline.app.ui.sample.SampleScreens;
import dev.plumbline.app.ui.sample.Toolkit;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.shell.place.WindowMemory;
import dev.plumbline.app.ui.shell.place.WindowPlace;
import dev.plumbline.app.ui.theme.Theme;
import dev.plumbline.app.ui.theme.ThemeSwitch;
import dev.plumbline.app.ui.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

class ShellWindowTest {

    private final Actions actions = new Actions();

    @Test
    void startsWithTheFocusOnTheNameOfTheScreen() {
        Node focused = Toolkit.call(() -> {
            Stage stage = shown();
            Node owner = stage.getScene().getFocusOwner();
            stage.hide();
            return owner;
        });

        assertThat(focused)
                .isInstanceOfSatisfying(
                        ToggleButton.class,
                        item -> assertThat(item.isSelected()).isTrue());
    }

    @Test
    void enterOnTheNameOfTheScreenThatIsShownBelongsToTheScreen() {
        AtomicInteger runs = new AtomicInteger();
        actions.register(Actions.EVERYWHERE, Action.always("run.first", "Run", "Enter", runs::incrementAndGet));

        Toolkit.call(() -> {
            Stage stage = shown();
            KeyEvent enter = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false);
            Event.fireEvent(stage.getScene().getFocusOwner(), enter);
            stage.hide();
            return stage;
        });

        assertThat(runs).hasValue(1);
    }

    @Test
    void aKeyArrivesAfterAClickOnBlankSpace() {
        AtomicInteger runs = new AtomicInteger();
        actions.register(Actions.EVERYWHERE, Action.always("any.key", "Any", "F6", runs::incrementAndGet));

        Toolkit.call(() -> {
            Stage stage = shown();
            stage.getScene().getRoot().requestFocus(); // as a click on what is no control does
            Event.fireEvent(focusedOrScene(stage), pressed());
            Event.fireEvent(stage.getScene(), pressed()); // and where nothing has the focus at all
            stage.hide();
            return stage;
        });

        assertThat(runs).hasValue(2);
    }

    private static EventTarget focusedOrScene(Stage stage) {
        Node owner = stage.getScene().getFocusOwner();
        return owner == null ? stage.getScene() : owner;
    }

    private static KeyEvent pressed() {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F6, false, false, false, false);
    }

    @Test
    void thePlaceOfTheWindowIsRememberedWhenItCloses() {
        Remembering memory = new Remembering();
        Toolkit.call(() -> {
            Stage stage = shown(memory);
            stage.setWidth(1200);
            stage.setHeight(800);
            stage.hide();
            return stage;
        });

        assertThat(memory.places).hasSize(1);
        assertThat(memory.places.get(0).width()).isEqualTo(1200);
    }

    private Stage shown() {
        return shown(new Forgetful());
    }

    private Stage shown(WindowMemory memory) {
        ThemeSwitch themes = new ThemeSwitch(Theme.LIGHT);
        ShellViewModel model = new ShellViewModel(
                new Workspace(Path.of("kernels")), actions, new Notifications(new FxTimer()), themes.themeProperty());
        Stage stage = new Stage();
        new ShellWindow(stage, new ShellView(model, SampleScreens.all()), model, memory).show(themes);
        return stage;
    }

    private static final class Forgetful implements WindowMemory {

        @Override
        public Optional<WindowPlace> recall() {
            return Optional.empty();
        }

        @Override
        public void remember(WindowPlace place) {}
    }

    private static final class Remembering implements WindowMemory {
        private final List<WindowPlace> places = new ArrayList<>();

        @Override
        public Optional<WindowPlace> recall() {
            return Optional.empty();
        }

        @Override
        public void remember(WindowPlace place) {
            places.add(place);
        }
    }
}
