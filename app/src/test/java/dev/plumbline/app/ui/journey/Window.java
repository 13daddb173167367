package dev.plumbline.app.ui.journey;

import dev.plumbline.app.ui.benchmarks.BenchmarksScreen;
import dev.plumbline.app.ui.capture.CaptureViewModel;
import dev.plumbline.app.ui.capture.CaptureWizard;
import dev.plumbline.app.ui.capture.OneBaseline;
import dev.plumbline.app.ui.compare.CompareScreen;
import dev.plumbline.app.ui.measuring.BenchScene;
import dev.plumbline.app.ui.measuring.FakeMeasuring;
import dev.plumbline.app.ui.measuring.MeasureAgain;
import dev.plumbline.app.ui.measuring.Recorded;
import dev.plumbline.app.ui.shell.Actions;
import dev.plumbline.app.ui.shell.FileDrop;
import dev.plumbline.app.ui.shell.Screens;
import dev.plumbline.app.ui.shell.ShellView;
import dev.plumbline.app.ui.shell.ShellViewModel;
import dev.plumbline.app.ui.theme.Theme;
import dev.plumbline.app.ui.theme.ThemeSwitch;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.project.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;

/** The window wired as the program wires it, on a fake service. JavaFX thread only. */
final class Window {

    final BenchScene bench = new BenchScene();
    final ShellViewModel shell;
    final ShellView view;
    final Person person;
    final List<Path> jars = new ArrayList<>();

    Window(Path folder) {
        ThemeSwitch themes = new ThemeSwitch(Theme.LIGHT);
        Preferences preferences = new Preferences(Map.of());
        Actions actions = new Actions();
        BenchmarksScreen benchmarks = new BenchmarksScreen(bench.bench, bench.run, bench.notifications, preferences);
        actions.register(Actions.EVERYWHERE, benchmarks.check());
        shell = new ShellViewModel(bench.workspace, actions, bench.notifications, themes.themeProperty());
        CompareScreen compare = new CompareScreen(
                Project.at(folder),
                bench.executor,
                bench.notifications,
                new MeasureAgain(bench.bench, bench.run),
                preferences,
                () -> shell.open(CompareScreen.ID));
        OneBaseline acceptances = new OneBaseline(() -> bench.service.overview =
                Recorded.overview(Map.of(FakeMeasuring.SIMD, Recorded.judged(FakeMeasuring.SIMD, 38, 38))));
        CaptureWizard capture =
                new CaptureWizard(new CaptureViewModel(acceptances, bench.bench, bench.run, bench.executor));
        view = new ShellView(shell, new Screens(List.of(benchmarks.screen(capture, compare), compare.screen())));
        FileDrop.Results results = new FileDrop.Results() {
            @Override
            public boolean isResult(Path path) {
                return path.toString().endsWith(".json");
            }

            @Override
            public void importAll(List<Path> paths) {}
        };
        new FileDrop(jars::add, compare, results, bench.notifications).install(view);
        Scene scene = new Scene(view, 1440, 900);
        themes.attach(scene);
        bench.bench.openBundled();
        person = new Person(scene);
    }
}
