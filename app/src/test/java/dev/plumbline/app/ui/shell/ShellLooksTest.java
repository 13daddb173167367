package dev.plumbline.app.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.sample.Pictures;
import dev.plumbline.app.ui.sample.SampleScreens;
import dev.plumbline.app.ui.sample.ScreenPictures;
import dev.plumbline.app.ui.sample.StyleLog;
import dev.plumbline.app.ui.sample.Toolkit;
import dev.plumbline.app.ui.shell.notice.Notice;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.theme.Theme;
import dev.plumbline.app.ui.theme.ThemeSwitch;
import dev.plumbline.app.ui.workspace.Activity;
import dev.plumbline.app.ui.workspace.HostFitness;
import dev.plumbline.app.ui.workspace.Workspace;
import dev.plumbline.chart.Tone;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Scene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShellLooksTest {

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void showsEveryControlAndChartWithoutComplaint(Theme theme) {
        try (StyleLog log = new StyleLog()) {
            Toolkit.run(() -> pictures(theme));
            assertThat(log.complaints()).isEmpty();
        }
    }

    private static void pictures(Theme theme) {
        ThemeSwitch themes = new ThemeSwitch(theme);
        Workspace workspace = new Workspace(Path.of("engram-kernels"));
        workspace.platformProperty().set("linux-x86_64 \u00b7 AMD EPYC \u00b7 AVX-512 \u00b7 JDK 17.0.15");
        workspace.hostProperty().set(new HostFitness(HostFitness.Level.READY, "Host ready \u2014 load 0.12"));
        workspace.activityProperty().set(new Activity("fork 3/5 \u00b7 iteration 14/30 \u00b7 1:52 left", 0.62, true));
        Actions actions = new Actions();
        actions.register(
                Actions.EVERYWHERE, Action.always("check", "Check against the baseline", "Ctrl+Enter", () -> {}));
        Notifications notifications = new Notifications((delay, action) -> () -> {});
        ShellViewModel model = new ShellViewModel(workspace, actions, notifications, themes.themeProperty());
        ShellView view = new ShellView(model, SampleScreens.all());
        Scene scene = new Scene(view, 1440, 900);
        themes.attach(scene);
        String suffix = "-" + theme.name().toLowerCase(Locale.ROOT);
        look(scene, "benchmarks" + suffix);
        workspace.activityProperty().set(Activity.none());
        model.open("gallery");
        notifications.tell(Notice.undoable("Baseline of 9 benchmarks written", () -> {}));
        notifications.tell(Notice.of("The run failed: no space left", Tone.WORSE));
        look(scene, "gallery" + suffix);
        model.toggle(Overlay.PALETTE);
        look(scene, "palette" + suffix);
        model.toggle(Overlay.CHEAT_SHEET);
        look(scene, "keys" + suffix);
    }

    private static void look(Scene scene, String name) {
        Pictures.take(scene, name);
        ScreenPictures.assertNothingIsBroken(scene, name);
    }
}
