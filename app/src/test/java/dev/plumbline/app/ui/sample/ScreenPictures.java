package dev.plumbline.app.ui.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.layout.Inspection;
import dev.plumbline.app.ui.layout.Size;
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
import javafx.scene.Scene;

/** Opens one screen in a whole window and takes its picture. */
public final class ScreenPictures {

    private static final int FEWEST_NODES = 30;

    private ScreenPictures() {}

    /** Takes the picture and looks for what is broken, in windows of three sizes; JavaFX thread only. */
    public static void take(Theme theme, Screen screen, String name) {
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
        Pictures.take(scene, name + "-" + theme.name().toLowerCase(Locale.ROOT));
        assertNothingIsBroken(scene, name);
    }

    /** In the smallest window, in the usual one and in a large one; JavaFX thread only. */
    public static void assertNothingIsBroken(Scene scene, String name) {
        for (Size size : Size.values()) {
            Inspection seen = Inspection.of(scene, size.width(), size.height());
            if (!seen.faults().isEmpty() || size == Size.SMALLEST) {
                Pictures.keep(scene.getRoot().snapshot(null, null), name + "-" + size);
            }
            assertThat(seen.faults()).as(name + " at " + size).isEmpty();
            assertThat(seen.nodes()).isGreaterThan(FEWEST_NODES);
        }
    }
}
