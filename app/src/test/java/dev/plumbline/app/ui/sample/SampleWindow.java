package dev.plumbline.app.ui.sample;

import dev.plumbline.app.ui.fx.FxRuntime;
import dev.plumbline.app.ui.fx.FxTimer;
import dev.plumbline.app.ui.shell.Action;
import dev.plumbline.app.ui.shell.Actions;
import dev.plumbline.app.ui.shell.ShellView;
import dev.plumbline.app.ui.shell.ShellViewModel;
import dev.plumbline.app.ui.shell.ShellWindow;
import dev.plumbline.app.ui.shell.notice.Notice;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.shell.place.WindowMemory;
import dev.plumbline.app.ui.shell.place.WindowPlace;
import dev.plumbline.app.ui.theme.Theme;
import dev.plumbline.app.ui.theme.ThemeSwitch;
import dev.plumbline.app.ui.workspace.Activity;
import dev.plumbline.app.ui.workspace.HostFitness;
import dev.plumbline.app.ui.workspace.Workspace;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Stage;

/** Opens the sample screens in a real window, to be tried by hand: run it with the test class path. */
public final class SampleWindow {

    private SampleWindow() {}

    public static void main(String[] arguments) throws InterruptedException {
        FxRuntime runtime = new FxRuntime();
        Optional<String> problem = runtime.start(() -> open(runtime));
        if (problem.isEmpty()) {
            runtime.awaitExit();
        } else {
            throw new IllegalStateException(problem.get());
        }
    }

    private static void open(FxRuntime runtime) {
        ThemeSwitch themes = new ThemeSwitch(Theme.DARK);
        Workspace workspace = new Workspace(Path.of("engram-kernels"));
        workspace.platformProperty().set("linux-x86_64 \u00b7 AVX-512 \u00b7 JDK 17.0.15");
        workspace.hostProperty().set(new HostFitness(HostFitness.Level.READY, "Host ready \u2014 load 0.12"));
        workspace.activityProperty().set(new Activity("fork 3/5 \u00b7 iteration 14/30 \u00b7 1:52 left", 0.62, true));
        workspace.stopProperty().set(() -> workspace.activityProperty().set(Activity.none()));
        Actions actions = new Actions();
        Notifications notifications = new Notifications(new FxTimer());
        actions.register(
                Actions.EVERYWHERE,
                Action.always(
                        "check",
                        "Check against the baseline",
                        "Ctrl+Enter",
                        () -> notifications.tell(Notice.undoable("Checked", () -> {}))));
        ShellViewModel model = new ShellViewModel(workspace, actions, notifications, themes.themeProperty());
        Stage stage = new Stage();
        stage.setOnHidden(event -> runtime.exit());
        new ShellWindow(stage, new ShellView(model, SampleScreens.all()), model, new NoMemory()).show(themes);
    }

    private static final class NoMemory implements WindowMemory {

        @Override
        public Optional<WindowPlace> recall() {
            return Optional.empty();
        }

        @Override
        public void remember(WindowPlace place) {}
    }
}
