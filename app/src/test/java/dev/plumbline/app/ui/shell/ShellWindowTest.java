package dev.plumbline.app.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.fx.FxTimer;
import dev.plumbline.app.ui.sample.SampleScreens;
import dev.plumbline.app.ui.sample.Toolkit;
import dev.plumbline.app.ui.theme.Theme;
import dev.plumbline.app.ui.theme.ThemeSwitch;
import dev.plumbline.app.ui.workspace.Workspace;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
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

    private Stage shown() {
        ThemeSwitch themes = new ThemeSwitch(Theme.LIGHT);
        ShellViewModel model = new ShellViewModel(
                new Workspace(Path.of("kernels")), actions, new Notifications(new FxTimer()), themes.themeProperty());
        Stage stage = new Stage();
        new ShellWindow(stage, new ShellView(model, SampleScreens.all()), model, new Forgetful()).show(themes);
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
}
