package dev.plumbline.app.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.sample.Toolkit;
import dev.plumbline.app.ui.theme.Theme;
import dev.plumbline.app.ui.theme.ThemeSwitch;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A million points in software rendering: on the screen within 0.3 s, panned at 30 frames a second. */
@Tag("slow")
class LongSeriesSpeedTest {

    private static final int POINTS = 1_000_000;

    @Test
    void aMillionPointsAppearAndPanFastEnough() {
        double[] xs = IntStream.range(0, POINTS).asDoubleStream().toArray();
        double[] ys = new SplittableRandom(5).doubles(POINTS, 40, 60).toArray();
        double[] millis = Toolkit.call(() -> {
            TimeSeriesCanvas canvas = new TimeSeriesCanvas();
            Scene scene = new Scene(canvas, 1200, 500);
            new ThemeSwitch(Theme.DARK).attach(scene);
            scene.snapshot(null);
            return new double[] {millisOf(() -> first(canvas, scene, xs, ys)), millisOf(() -> pan(canvas, scene)) / 60};
        });
        assertThat(millis[0]).as("first picture, ms").isLessThan(300);
        assertThat(millis[1]).as("one frame of panning, ms").isLessThan(1000 / 30.0);
    }

    private static void first(TimeSeriesCanvas canvas, Scene scene, double[] xs, double[] ys) {
        millisOf(() -> canvas.setSeries(SeriesPyramid.of(xs, ys), "ms"));
        scene.snapshot(null);
    }

    private static void pan(TimeSeriesCanvas canvas, Scene scene) {
        canvas.setView(canvas.viewProperty().get().zoom(0, POINTS / 2.0));
        for (int frame = 0; frame < 60; frame++) {
            canvas.setView(canvas.viewProperty().get().pan(0.01));
            scene.snapshot(null);
        }
    }

    private static double millisOf(Runnable work) {
        long start = System.nanoTime();
        work.run();
        double millis = (System.nanoTime() - start) / 1e6;
        System.Logger log = System.getLogger(LongSeriesSpeedTest.class.getName());
        log.log(System.Logger.Level.INFO, "{0} ms", millis);
        return millis;
    }
}
