package dev.plumbline.app.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.sample.Pictures;
import dev.plumbline.app.ui.sample.SampleRun;
import dev.plumbline.app.ui.sample.Toolkit;
import dev.plumbline.app.ui.theme.Theme;
import dev.plumbline.app.ui.theme.ThemeSwitch;
import dev.plumbline.chart.interval.IntervalAxis;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChartSceneTest {

    static Stream<Named<Supplier<ChartRegion>>> charts() {
        IntervalAxis axis = new IntervalAxis(0.15, 0.05, true);
        return Stream.of(
                Named.of("RunChart", RunChart::new),
                Named.of("DistributionChart", DistributionChart::new),
                Named.of("IntervalBar", () -> new IntervalBar(axis)),
                Named.of("ForestAxis", () -> new ForestAxis("interval", axis)),
                Named.of("ForestPlot", ForestPlot::new),
                Named.of("ForkDots", ForkDots::new),
                Named.of("Sparkline", Sparkline::new),
                Named.of("StepChart", StepChart::new),
                Named.of("TrendChart", TrendChart::new));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void isCollectedAfterItsRemoval(Supplier<ChartRegion> factory) {
        StackPane root = Toolkit.call(StackPane::new);
        WeakReference<ChartRegion> gone = Toolkit.call(() -> showAndRemove(root, factory));
        for (int attempt = 0; attempt < 200 && gone.get() != null; attempt++) {
            System.gc();
            Toolkit.run(() -> {});
        }
        assertThat(gone.get()).isNull();
        assertThat(root.getScene()).isNotNull();
    }

    private static WeakReference<ChartRegion> showAndRemove(StackPane root, Supplier<ChartRegion> factory) {
        Scene scene = new Scene(root, 300, 200);
        new ThemeSwitch(Theme.DARK).attach(scene);
        ChartRegion chart = factory.get();
        root.getChildren().setAll(chart);
        scene.snapshot(null);
        root.getChildren().clear();
        scene.snapshot(null);
        return new WeakReference<>(chart);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void saysInWordsWhatItShows(Supplier<ChartRegion> factory) {
        assertThat(Toolkit.call(() -> factory.get().getAccessibleText())).isNotBlank();
    }

    @Test
    void drawsOnceHoweverOftenItsDataChanges() {
        List<Long> redraws = Toolkit.call(() -> {
            RunChart chart = new RunChart();
            Scene scene = new Scene(chart, 640, 280);
            new ThemeSwitch(Theme.LIGHT).attach(scene);
            scene.snapshot(null);
            long before = chart.redraws();
            for (int i = 0; i < 100; i++) {
                chart.dataProperty().set(SampleRun.live());
                chart.dataProperty().set(SampleRun.withoutBaseline());
            }
            scene.snapshot(null);
            long changed = chart.redraws();
            scene.snapshot(null);
            return List.of(changed - before, chart.redraws() - changed);
        });
        assertThat(redraws).containsExactly(1L, 0L);
    }

    @Test
    void savesTheSamePictureAsPngAndSvg(@TempDir Path folder) throws IOException {
        Path png = folder.resolve("run.png");
        Path svg = folder.resolve("run.svg");
        int colors = Toolkit.call(() -> {
            RunChart chart = new RunChart();
            chart.dataProperty().set(SampleRun.live());
            Scene scene = new Scene(chart, 640, 280);
            new ThemeSwitch(Theme.LIGHT).attach(scene);
            scene.snapshot(null);
            ChartExport.save(chart, png);
            ChartExport.save(chart, svg);
            ChartExport.save(
                    chart, Files.createDirectories(Path.of("target", "screens")).resolve("run.svg"));
            ChartExport.save(chart, Path.of("target", "screens", "run.png"));
            return Pictures.colorsOf(ChartExport.image(chart));
        });
        assertThat(colors).isGreaterThan(20);
        assertThat(png).isNotEmptyFile();
        assertThat(Files.readString(svg))
                .startsWith("<svg")
                .endsWith("</svg>\n")
                .contains("baseline floor");
    }
}
