package dev.plumbline.app.ui.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.shell.Action;
import dev.plumbline.app.ui.shell.Actions;
import dev.plumbline.app.ui.shell.Screen;
import dev.plumbline.app.ui.shell.Screens;
import dev.plumbline.app.ui.shell.ShellView;
import dev.plumbline.app.ui.shell.ShellViewModel;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.theme.Theme;
import dev.plumbline.app.ui.theme.ThemeSwitch;
import dev.plumbline.app.ui.workspace.HostFitness;
import dev.plumbline.app.ui.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;

/** Opens one screen in a whole window and takes its picture. */
public final class ScreenPictures {

    private ScreenPictures() {}

    /** Answers how many colours the picture has; JavaFX thread only. */
    public static int take(Theme theme, Screen screen, String name) {
        ThemeSwitch themes = new ThemeSwitch(theme);
        Workspace workspace = new Workspace(Path.of("engram-kernels"));
        workspace.platformProperty().set("linux-x86_64 \u00b7 AMD EPYC \u00b7 AVX-512 \u00b7 JDK 17.0.15");
        workspace.hostProperty().set(new HostFitness(HostFitness.Level.READY, "Host ready \u2014 load 0.12"));
        Actions actions = new Actions();
        actions.register(
                Actions.EVERYWHERE, Action.always("check", "Check against the baseline", "Ctrl+Enter", () -> {}));
        Notifications notifications = new Notifications((delay, action) -> () -> {});
        ShellViewModel model = new ShellViewModel(workspace, actions, notifications, themes.themeProperty());
        ShellView view = new ShellView(model, new Screens(List.of(screen)));
        Scene scene = new Scene(view, 1440, 900);
        themes.attach(scene);
        scene.snapshot(null); // a table makes its cells in the first pass and places them in the second
        int colors =
                Pictures.colorsOf(Pictures.take(scene, name + "-" + theme.name().toLowerCase(Locale.ROOT)));
        assertThat(cutInTheSmallestWindow(scene, view, name))
                .as(name + " at 960 × 600")
                .isEmpty();
        return colors;
    }

    private static List<String> cutInTheSmallestWindow(Scene scene, ShellView view, String name) {
        scene.setRoot(new Pane());
        return cutInTheSmallestWindow(view, scene, name);
    }

    /** What is cut where a window in the style of another scene is as small as it may be; JavaFX thread only. */
    public static List<String> cutInTheSmallestWindow(Parent view, Scene scene, String name) {
        Scene small = new Scene(view, 960, 600);
        small.getStylesheets().setAll(scene.getStylesheets());
        small.setUserAgentStylesheet(scene.getUserAgentStylesheet());
        small.snapshot(null);
        Pictures.take(small, name + "-small");
        return Cut.in(small);
    }
}
