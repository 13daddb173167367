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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.Pane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BenchmarksLooksTest {

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void showsFirstStartTableAndWizardWithoutComplaint(Theme theme) {
        try (StyleLog log = new StyleLog()) {
            List<Integer> colors = Toolkit.call(() -> pictures(theme));
            assertThat(colors).allSatisfy(count -> assertThat(count).isGreaterThan(30));
            assertThat(log.complaints()).isEmpty();
        }
    }

    private static List<Integer> pictures(Theme theme) {
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
        List<Integer> colors = new ArrayList<>();
        colors.add(Pictures.colorsOf(Pictures.take(window, "benchmarks-listing" + suffix)));
        scene.bench.openBundled();
        colors.add(Pictures.colorsOf(Pictures.take(window, "benchmarks-first-start" + suffix)));
        fitsTheSmallestWindow(window, view, "benchmarks-first-start");
        scene.service.overview = Recorded.overview(Map.of(
                FakeMeasuring.SIMD, Recorded.judged(FakeMeasuring.SIMD, 38, 46),
                FakeMeasuring.SCALAR, Recorded.judgedLater(FakeMeasuring.SCALAR, 611, 626)));
        scene.service.replay = Recorded.quickRun(FakeMeasuring.SIMD, 44);
        actions.find("run.quick").orElseThrow().run().run();
        List.copyOf(scene.notifications.shown()).forEach(scene.notifications::dismiss);
        if (view.lookup(".tree-table-view") instanceof TreeTableView<?> table) {
            table.getSelectionModel().select(1); // below the first heading: the row with forks
        }
        colors.add(Pictures.colorsOf(Pictures.take(window, "benchmarks-judged" + suffix)));
        fitsTheSmallestWindow(window, view, "benchmarks-judged");
        actions.find("capture.open").orElseThrow().run().run();
        colors.add(Pictures.colorsOf(Pictures.take(window, "benchmarks-wizard" + suffix)));
        fitsTheSmallestWindow(window, view, "benchmarks-wizard");
        return colors;
    }

    private static void fitsTheSmallestWindow(Scene window, ShellView view, String name) {
        window.setRoot(new Pane());
        assertThat(ScreenPictures.cutInTheSmallestWindow(view, window, name))
                .as(name + " at 960 × 600")
                .isEmpty();
        view.getScene().setRoot(new Pane());
        window.setRoot(view);
    }
}
