package dev.plumbline.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.trend.ChangePoint.Tier;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrendTest {
    private static Trend read(double... series) {
        return Trend.of(series, Trend.Options.DEFAULT);
    }

    private static List<Integer> proven(double[] series) {
        return read(series).proven().stream().map(ChangePoint::index).toList();
    }

    /** 100 with 1 % of noise; from each given place on higher by that much. */
    private static double[] series(int n, double step, int... places) {
        Random random = new Random(3);
        double[] series = new double[n];
        for (int i = 0; i < n; i++) {
            int steps = 0;
            for (int place : places) {
                steps += i >= place ? 1 : 0;
            }
            series[i] = 100 * Math.exp(0.01 * random.nextGaussian()) * Math.pow(1 + step, steps);
        }
        return series;
    }

    @Test
    void findsAStepAndItsSize() {
        ChangePoint point = read(series(60, 0.08, 25)).proven().get(0);
        assertThat(point.index()).isEqualTo(25);
        assertThat(point.ratio()).isCloseTo(1.08, within(0.01));
        assertThat(point.interval().contains(1.08)).isTrue();
        assertThat(point.interval().contains(point.ratio())).isTrue();
        assertThat(point.p()).isLessThan(1e-6);
    }

    @Test
    void findsSeveral() {
        assertThat(proven(series(90, -0.06, 30, 55))).containsExactly(30, 55);
    }

    @Test
    void anUnchangedSeriesHasNone() {
        assertThat(read(series(200, 0)).changePoints()).isEmpty();
    }

    @Test
    void aRunWithoutAValueKeepsItsPlace() {
        double[] series = series(60, 0.08, 25);
        series[3] = Double.NaN;
        series[40] = Double.POSITIVE_INFINITY;
        assertThat(proven(series)).containsExactly(25);
    }

    @Test
    void stepsWithoutAnyNoiseAreFound() {
        double[] series = new double[40];
        Arrays.fill(series, 0, 20, 100);
        Arrays.fill(series, 20, 40, 105);
        ChangePoint point = read(series).proven().get(0);
        assertThat(point.index()).isEqualTo(20);
        assertThat(point.p()).isZero();
        assertThat(point.interval().low()).isCloseTo(1.05, within(1e-12));
    }

    @Test
    void aConstantSeriesHasNone() {
        assertThat(read(7, 7, 7, 7, 7, 7, 7, 7).changePoints()).isEmpty();
    }

    @Test
    void valuesThatAreNotPositiveAreComparedAsTheyAre() {
        double[] series = series(60, 0, 0);
        for (int i = 0; i < 60; i++) {
            series[i] = series[i] - 100 + (i < 30 ? 0 : 20);
        }
        assertThat(proven(series)).containsExactly(30);
    }

    @Test
    void lessThanOnePercentIsNoChange() {
        assertThat(proven(series(4_000, 0.008, 2_000))).isEmpty();
    }

    @Test
    void fewerThanSixRunsTellNothing() {
        Trend trend = read(1, 1, 9, 9, Double.NaN, 9);
        assertThat(trend.changePoints()).isEmpty();
        assertThat(trend.drift().p()).isNaN();
    }

    @Test
    void noRunsTellNothing() {
        assertThat(read().changePoints()).isEmpty();
        assertThat(read(Double.NaN, Double.NaN).drift().isShown()).isFalse();
    }

    @Test
    void twoNewRunsAreASuspicion() {
        Trend trend = read(series(60, 0.10, 58));
        assertThat(trend.proven()).isEmpty();
        assertThat(trend.changePoints()).singleElement().satisfies(point -> {
            assertThat(point.index()).isEqualTo(58);
            assertThat(point.tier()).isEqualTo(Tier.SUSPECTED);
            assertThat(point.ratio()).isCloseTo(1.10, within(0.02));
        });
    }

    @Test
    void oneNewRunIsNotEvenThat() {
        assertThat(read(series(60, 0.10, 59)).changePoints()).isEmpty();
    }

    @Test
    void anotherEnvironmentIsNoChange() {
        double[] series = series(80, 0.15, 40);
        assertThat(Trend.of(series, new Trend.Options(false, List.of(40))).changePoints())
                .isEmpty();
        assertThat(Trend.of(series, new Trend.Options(false, List.of(40)))
                        .drift()
                        .from())
                .isEqualTo(40);
    }

    @Test
    void aBreakBehindTheLastRunSplitsNothing() {
        Trend trend = Trend.of(series(60, 0.08, 25), new Trend.Options(false, List.of(60, 99)));
        assertThat(trend.proven()).hasSize(1);
    }

    @Test
    void aStepAfterAnotherEnvironmentKeepsItsPlace() {
        double[] series = series(100, 0.10, 40, 70);
        assertThat(Trend.of(series, new Trend.Options(false, List.of(40))).proven())
                .singleElement()
                .satisfies(point -> assertThat(point.index()).isEqualTo(70));
    }

    @Test
    void correlatedRunsNeedMoreEvidence() {
        int plain = 0;
        int corrected = 0;
        for (int seed = 0; seed < 40; seed++) {
            double[] series = wandering(new Random(seed));
            plain += proven(series).size();
            corrected += Trend.of(series, new Trend.Options(true, List.of()))
                    .proven()
                    .size();
        }
        assertThat(corrected).isLessThan(plain);
    }

    /** An AR(1) process with φ = .8. */
    private static double[] wandering(Random random) {
        double[] series = new double[300];
        double level = 0;
        for (int i = 0; i < series.length; i++) {
            level = 0.8 * level + 0.6 * random.nextGaussian();
            series[i] = 100 * Math.exp(0.02 * level);
        }
        return series;
    }

    @Test
    void aSlowDriftIsShownWhereNoStepIs() {
        double[] series = series(40, 0);
        for (int i = 0; i < series.length; i++) {
            series[i] *= Math.pow(1.0008, i);
        }
        Trend trend = read(series);
        assertThat(trend.proven()).isEmpty();
        assertThat(trend.drift().isShown()).isTrue();
        assertThat(trend.drift().perRun()).isCloseTo(0.0008, within(0.0003));
    }

    @Test
    void aHundredThousandRunsAreRead() {
        assertThat(proven(series(100_000, 0.03, 50_000))).containsExactly(50_000);
    }
}
