package dev.plumbline.app.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.sample.Pictures;
import dev.plumbline.app.ui.sample.Toolkit;
import dev.plumbline.app.ui.theme.Theme;
import dev.plumbline.app.ui.theme.ThemeSwitch;
import dev.plumbline.chart.Tone;
import dev.plumbline.chart.trend.SeriesPyramid;
import dev.plumbline.chart.trend.TrendData;
import dev.plumbline.chart.trend.TrendLevel;
import dev.plumbline.chart.trend.TrendMark;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A million points in software rendering. Says how long the first picture and a frame of panning take (goals: 0.3 s and
 * 33 ms); asserts only that they are drawn, because a busy machine is no reason for a red build.
 */
@Tag("slow")
class LongSeriesSpeedTest {

    private static final int POINTS = 1_000_000;
    private static final int LEVELS = 500;
    private static final int FRAMES = 60;

    @Test
    void aTrendOfAMillionRunsIsDrawnAndPanned() {
        double[] xs = IntStream.range(0, POINTS).asDoubleStream().toArray();
        double[] ys = new SplittableRandom(6).doubles(POINTS, 40, 60).toArray();
        double[] millis = Toolkit.call(() -> {
            TrendChart chart = new TrendChart();
            Scene scene = new Scene(chart, 1200, 500);
            new ThemeSwitch(Theme.DARK).attach(scene);
            scene.snapshot(null);
            double first = millisOf(() -> {
                chart.setTrend(trend(SeriesPyramid.of(xs, ys)));
                scene.snapshot(null);
            });
            chart.zoom(true);
            double frame = millisOf(() -> {
                for (int i = 0; i < FRAMES; i++) {
                    chart.pan(i < FRAMES / 2 ? 1 : -1);
                    scene.snapshot(null);
                }
            });
            return new double[] {first, frame / FRAMES, Pictures.colorsOf(scene.snapshot(null))};
        });
        System.out.printf(
                "a trend of 1 M runs with 500 levels: first picture %.0f ms, one frame of panning %.1f ms%n",
                millis[0], millis[1]);
        assertThat(millis[2]).as("colours of the picture").isGreaterThan(2);
    }

    /** A level every 2,000 runs, and a step between each two. */
    private static TrendData trend(SeriesPyramid points) {
        int length = POINTS / LEVELS;
        List<TrendLevel> levels = IntStream.range(0, LEVELS)
                .mapToObj(i -> new TrendLevel(i * length, (i + 1) * length - 1, 45 + i % 10, 44, 56, 41, 59, ""))
                .toList();
        List<TrendMark> marks = IntStream.range(1, LEVELS)
                .mapToObj(i -> new TrendMark(i * length, "+2.0 % abc1234", "", Tone.WORSE, TrendMark.Kind.STEP))
                .toList();
        return new TrendData(
                points,
                i -> "",
                i -> false,
                levels,
                marks,
                List.of(),
                List.of(),
                place -> Integer.toString((int) place),
                "ms",
                false,
                "",
                List.of());
    }

    private static double millisOf(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
