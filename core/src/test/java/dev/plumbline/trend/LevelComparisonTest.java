package dev.plumbline.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.condition.SideConditions;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Revision;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.stats.Lens;
import dev.plumbline.stats.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class LevelComparisonTest {
    private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");

    /** One value a run, forks that agree to a thousandth. */
    private static TrendSeries series(int runs, IntToDoubleFunction cost, IntToDoubleFunction jdk) {
        List<SeriesPoint> points = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            double log = Math.log(cost.applyAsDouble(i));
            List<Double> forks = List.of(log - .0005, log, log + .0005);
            points.add(new SeriesPoint(
                    "run" + i,
                    "",
                    START.plus(Duration.ofDays(i)),
                    new Environment(Map.of(Fact.JDK, "17." + (int) jdk.applyAsDouble(i))),
                    Revision.NONE,
                    forks,
                    forks,
                    Double.NaN,
                    SideConditions.UNKNOWN));
        }
        return new TrendSeries(
                Benchmark.of("a.B.c", Mode.AVERAGE_TIME),
                "linux",
                Metric.primary("ns/op"),
                points,
                List.of(),
                new TrendSeries.Surroundings(Map.of(), null, Map.of()));
    }

    private static double noise(int run) {
        return 1 + (new SplittableRandom(run).nextDouble() - .5) * .02;
    }

    @Test
    void aStepIsProvenWithItsIntervalFromRunToRun() {
        TrendSeries series = series(40, i -> (i < 20 ? 100 : 110) * noise(i), i -> 0);
        LevelComparison levels = LevelComparison.of(series, Lens.FLOOR, 1, 2);
        assertThat(levels.comparison().verdict()).isEqualTo(Verdict.REGRESSION);
        assertThat(levels.comparison().change()).isCloseTo(.1, within(.006));
        assertThat(levels.old().points()).hasSize(20);
        assertThat(levels.old().forks()).isEqualTo(60);
        assertThat(levels.notes()).isEmpty();
    }

    @Test
    void manyForksOfFewRunsProveNoMoreThanTheRuns() {
        TrendSeries series = series(4, i -> new double[] {100, 108, 103, 111}[i], i -> i < 2 ? 0 : 1);
        LevelComparison levels = LevelComparison.of(series, Lens.FLOOR, 1, 2);
        assertThat(levels.comparison().verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(levels.notes()).contains("few runs (2 against 2)");
    }

    @Test
    void levelsOnTwoSidesOfAChangeOfEnvironmentSayWhatDiffers() {
        TrendSeries series = series(20, i -> 100 * noise(i), i -> i < 10 ? 0 : 1);
        assertThat(LevelComparison.of(series, Lens.FLOOR, 1, 2).notes())
                .containsExactly("equivalent within \u00b13 %", "environment differs: JDK 17.0 \u2192 17.1");
    }

    @Test
    void runsInTwoClustersAreNoBimodalJit() {
        double[] two = new double[20];
        Arrays.setAll(two, i -> (i % 2 == 0 ? 100 : 104) + i * .01);
        TrendSeries series = series(40, i -> i < 20 ? two[i] : 150 * noise(i), i -> i < 20 ? 0 : 1);
        assertThat(LevelComparison.of(series, Lens.FLOOR, 1, 2).notes())
                .anySatisfy(note -> assertThat(note)
                        .startsWith("the runs of level 1 fall into two clusters")
                        .doesNotContain("JIT"));
    }

    @Test
    void aLevelThatIsNotThereIsNamed() {
        TrendSeries series = series(40, i -> (i < 20 ? 100 : 110) * noise(i), i -> 0);
        assertThatThrownBy(() -> LevelComparison.of(series, Lens.FLOOR, 1, 3))
                .hasMessageContaining("has the levels 1 to 2, no level 3");
        assertThatThrownBy(() -> LevelComparison.of(series, Lens.FLOOR, 2, 2))
                .hasMessageContaining("compared with itself");
    }
}
