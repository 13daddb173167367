package dev.plumbline.app.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.sample.SampleRun;
import dev.plumbline.app.ui.sample.Toolkit;
import dev.plumbline.chart.Hit;
import dev.plumbline.chart.trend.SeriesPyramid;
import dev.plumbline.chart.trend.TrendData;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

class HitPointerTest {

    @Test
    void pointingAtAnIterationShowsItsTooltip() {
        List<String> texts = Toolkit.call(() -> {
            RunChart chart = new RunChart();
            chart.dataProperty().set(SampleRun.live());
            Stage stage = show(chart);
            Hit hit = chart.drawing().hits(chart.getWidth(), chart.getHeight()).get(40);
            Event.fireEvent(chart, moved(hit.x() + 2, hit.y()));
            List<String> shown = tooltips();
            Event.fireEvent(chart, moved(2, 2));
            assertThat(tooltips()).isEmpty();
            stage.hide();
            return shown;
        });
        assertThat(texts).singleElement().asString().contains("fork 2, iteration 11", "against the baseline");
    }

    @Test
    void arrowKeysWalkThroughTheIterations() {
        List<String> texts = Toolkit.call(() -> {
            RunChart chart = new RunChart();
            chart.dataProperty().set(SampleRun.live());
            Stage stage = show(chart);
            Event.fireEvent(chart, pressed(KeyCode.RIGHT));
            Event.fireEvent(chart, pressed(KeyCode.RIGHT));
            String second = chart.getAccessibleHelp();
            Event.fireEvent(chart, pressed(KeyCode.LEFT));
            Event.fireEvent(chart, pressed(KeyCode.LEFT));
            stage.hide();
            return List.of(second, chart.getAccessibleHelp());
        });
        assertThat(texts.get(0)).startsWith("fork 1, iteration 2");
        assertThat(texts.get(1)).startsWith("fork 3, iteration 14");
    }

    @Test
    void theWordsOfARunGoWhenTheChartIsZoomed() {
        Toolkit.run(() -> {
            TrendChart chart = new TrendChart();
            chart.setTrend(trend());
            Stage stage = show(chart);
            chart.walk(1);
            assertThat(tooltips()).containsExactly("run 0");
            chart.zoom(true);
            assertThat(tooltips()).isEmpty();
            stage.hide();
        });
    }

    private static TrendData trend() {
        return new TrendData(
                SeriesPyramid.of(new double[] {0, 1, 2, 3}, new double[] {7, 8, 7, 8}),
                index -> "run " + index,
                index -> false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                place -> "",
                "ms",
                false,
                "",
                List.of());
    }

    private static Stage show(ChartRegion chart) {
        Stage stage = new Stage();
        stage.setScene(new Scene(chart, 640, 280));
        stage.show();
        return stage;
    }

    private static List<String> tooltips() {
        return Window.getWindows().stream()
                .filter(Tooltip.class::isInstance)
                .map(window -> ((Tooltip) window).getText())
                .toList();
    }

    private static KeyEvent pressed(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    private static MouseEvent moved(double x, double y) {
        return new MouseEvent(
                MouseEvent.MOUSE_MOVED,
                x,
                y,
                x,
                y,
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                false,
                true,
                null);
    }
}
