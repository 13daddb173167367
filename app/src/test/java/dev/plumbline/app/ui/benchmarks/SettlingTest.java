package dev.plumbline.app.ui.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.measuring.LiveSeries;
import dev.plumbline.chart.run.ForkStart;
import dev.plumbline.chart.run.RunPoint;
import dev.plumbline.model.Settings;
import dev.plumbline.model.metric.Latencies;
import dev.plumbline.model.metric.MetricUnit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Generated forks of a known shape with half a per cent of noise. */
class SettlingTest {
    private static final int ITERATIONS = 400;
    private static final Duration TENTH = Duration.ofMillis(100);

    private static LiveSeries series(String unit, int iterations, List<IntToDoubleFunction> forks) {
        SplittableRandom random = new SplittableRandom(3);
        List<RunPoint> points = new ArrayList<>();
        for (int fork = 0; fork < forks.size(); fork++) {
            for (int i = 0; i < iterations; i++) {
                double noise = 1 + random.nextDouble(-0.005, 0.005);
                points.add(new RunPoint(fork + 1, i + 1, i < 10, forks.get(fork).applyAsDouble(i) * noise));
            }
        }
        return new LiveSeries(
                new Settings(forks.size(), 10, TENTH, iterations - 10, TENTH),
                MetricUnit.of(unit),
                points,
                Latencies.NONE);
    }

    private static double warm(int iteration) {
        return iteration < 50 ? 20 : 10;
    }

    private static double everSlower(int iteration) {
        return iteration < 380 ? 10 : 13;
    }

    @Test
    void aForkSettlesWhereItsIterationsDo() {
        Settling found = Settling.of(series("us/op", ITERATIONS, List.of(SettlingTest::warm)));

        assertThat(found.starts()).containsExactly(new ForkStart(1, 50));
        assertThat(found.advice()).contains("50 warm-up iterations");
    }

    @Test
    void aThroughputIsReadAsTheTimeItStandsFor() {
        Settling found = Settling.of(series("ops/s", ITERATIONS, List.of(i -> 1e6 / warm(i))));

        assertThat(found.starts()).containsExactly(new ForkStart(1, 50));
    }

    @Test
    void aForkThatChangesAtItsEndIsMarked() {
        Settling found =
                Settling.of(series("us/op", ITERATIONS, List.of(SettlingTest::warm, SettlingTest::everSlower)));

        assertThat(found.starts()).extracting(ForkStart::isSettled).containsExactly(true, false);
        assertThat(found.advice()).startsWith("Some forks settle");
    }

    @Test
    void aForkThatIsStillRunningWaits() {
        LiveSeries whole = series("us/op", ITERATIONS, List.of(SettlingTest::warm, SettlingTest::warm));
        LiveSeries half = new LiveSeries(
                whole.settings(), whole.unit(), whole.points().subList(0, ITERATIONS + 30), Latencies.NONE);

        assertThat(Settling.of(half).starts()).extracting(ForkStart::fork).containsExactly(1);
    }

    @Test
    void shortForksSayNothing() {
        assertThat(Settling.isPossible(series("us/op", 299, List.of(SettlingTest::warm))))
                .isFalse();
        assertThat(Settling.isPossible(series("us/op", 300, List.of(SettlingTest::warm))))
                .isTrue();
    }

    @Test
    void bytesDoNotWarmUp() {
        assertThat(Settling.isPossible(series("B/op", ITERATIONS, List.of(SettlingTest::warm))))
                .isFalse();
    }
}
