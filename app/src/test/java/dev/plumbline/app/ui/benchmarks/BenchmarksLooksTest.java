package dev.plumbline.app.ui.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.capture.CaptureWizard;
import dev.plumbline.app.ui.capture.NoCapture;
import dev.plumbline.app.ui.measuring.BenchScene;
import dev.plumbline.app.ui.measuring.FakeMeasuring;
import dev.plumbline.app.ui.measuring.Recorded;
import dev.plumbline.app.ui.sample.Pictures;
import dev.plumbline.app.ui.sample.ScreenPictures;
import dev.plumbline.app.ui.sample.StyleLog;
import dev.plumbline.app.ui.sample.Toolkit;
import dev.plumbline.app.ui.shell.Actions;
import dev.plumbline.app.ui.shell.Screens;
import dev.plumbline.app.ui.shell.ShellView;
import dev.plumbline.app.ui.shell.ShellViewModel;
import dev.plumbline.app.ui.theme.Theme;
import dev.plumbline.app.ui.theme.ThemeSwitch;
import dev.plumbline.app.ui.workspace.Preferences;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.TreeTableView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BenchmarksLooksTest {

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void showsFirstStartTableAndWizardWithoutComplaint(Theme theme) {
        try (StyleLog log = new StyleLog()) {
            Toolkit.run(() -> pictures(theme));
            assertThat(log.complaints()).isEmpty();
        }
    }

    private static void pictures(Theme theme) {
        BenchScene scene = new BenchScene();
        ThemeSwitch themes = new ThemeSwitch(theme);
        Actions actions = new Actions();
        Preferences preferences = new Preferences(Map.of());
        BenchmarksScreen benchmarks = new BenchmarksScreen(scene.bench, scene.run, scene.notifications, preferences);
        actions.register(Actions.EVERYWHERE, benchmarks.check());
        ShellViewModel model =
                new ShellViewModel(scene.workspace, actions, scene.notifications, themes.themeProperty());
        CaptureWizard wizard = NoCapture.wizard(scene);
        ShellView view = new ShellView(model, new Screens(List.of(benchmarks.screen(wizard, (old, now) -> {}))));
        Scene window = new Scene(view, 1440, 900);
        themes.attach(window);
        String suffix = "-" + theme.name().toLowerCase(Locale.ROOT);
        Pictures.take(window, "benchmarks-listing" + suffix);
        scene.bench.openBundled();
        Pictures.take(window, "benchmarks-first-start" + suffix);
        ScreenPictures.assertNothingIsBroken(window, "benchmarks-first-start");
        scene.service.overview = Recorded.overview(Map.of(
                FakeMeasuring.SIMD, Recorded.judged(FakeMeasuring.SIMD, 38, 46),
                FakeMeasuring.SCALAR, Recorded.judgedLater(FakeMeasuring.SCALAR, 611, 626)));
        scene.service.replay = Recorded.quickRun(FakeMeasuring.SIMD, 44);
        actions.find("run.quick").orElseThrow().run().run();
        List.copyOf(scene.notifications.shown()).forEach(scene.notifications::dismiss);
        if (view.lookup(".tree-table-view") instanceof TreeTableView<?> table) {
            table.getSelectionModel().select(1); // below the first heading: the row with forks
        }
        Pictures.take(window, "benchmarks-judged" + suffix);
        ScreenPictures.assertNothingIsBroken(window, "benchmarks-judged");
        actions.find("capture.open").orElseThrow().run().run();
        Pictures.take(window, "benchmarks-wizard" + suffix);
        ScreenPictures.assertNothingIsBroken(window, "benchmarks-wizard");
    }
}
