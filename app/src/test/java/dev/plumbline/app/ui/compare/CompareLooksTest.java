package dev.plumbline.app.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.chart.ChartExport;
import dev.plumbline.app.ui.chart.ForestPlot;
import dev.plumbline.app.ui.desktop.Desktop;
import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.measuring.BenchScene;
import dev.plumbline.app.ui.measuring.MeasureAgain;
import dev.plumbline.app.ui.sample.ScreenPictures;
import dev.plumbline.app.ui.sample.StyleLog;
import dev.plumbline.app.ui.sample.Toolkit;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.theme.Theme;
import dev.plumbline.app.ui.theme.ThemeSwitch;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.project.Project;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompareLooksTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void showsTwoFilesWithoutComplaint(Theme theme) {
        ResultFiles files = new ResultFiles(folder);
        Path old = files.old();
        Path now = files.now();
        try (StyleLog log = new StyleLog()) {
            Toolkit.run(() -> {
                CompareScreen screen = screen();
                screen.compare(old, now);
                ScreenPictures.take(theme, screen.screen(), "compare");
            });
            assertThat(log.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void saysWhatToDropWhileEmpty(Theme theme) {
        try (StyleLog log = new StyleLog()) {
            Toolkit.run(() -> ScreenPictures.take(theme, screen().screen(), "compare-empty"));
            assertThat(log.complaints()).isEmpty();
        }
    }

    @Test
    void exportsTheForestInTheColorsOfTheTheme() {
        ResultFiles files = new ResultFiles(folder);
        Notifications notifications = new Notifications((delay, action) -> () -> {});
        CompareViewModel model = new CompareViewModel(
                new CompareSources(Project.at(folder)), UiExecutor.inline(), notifications, again());
        model.open(files.old(), files.now());
        String svg = Toolkit.call(() -> {
            CompareActions actions = new CompareActions(model, new Desktop(notifications), notifications);
            CompareView view = new CompareView(model, actions, new Preferences(Map.of()));
            Scene scene = new Scene(view, 1200, 800);
            new ThemeSwitch(Theme.LIGHT).attach(scene);
            scene.snapshot(null);
            ForestPlot plot = view.forest();
            String document = ChartExport.svg(plot);
            view.remove(plot);
            return document;
        });
        assertThat(svg).contains("DecayBenchmark.simd", "+19.9").doesNotContain("#808080");
    }

    private static MeasureAgain again() {
        BenchScene bench = new BenchScene();
        return new MeasureAgain(bench.bench, bench.run);
    }

    private CompareScreen screen() {
        Notifications notifications = new Notifications((delay, action) -> () -> {});
        return new CompareScreen(
                Project.at(folder), UiExecutor.inline(), notifications, again(), new Preferences(Map.of()), () -> {});
    }
}
