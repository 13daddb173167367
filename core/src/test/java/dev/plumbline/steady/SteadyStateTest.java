package dev.plumbline.steady;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.stats.Interval;
import dev.plumbline.stats.Order;
import dev.plumbline.steady.SteadyState.Search;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SteadyStateTest {
    private static final double FIFTY_NANOS = 50e-9;

    /** n iterations about 50 ns with 1 % of noise, the first {@code warm} of them slower by that factor. */
    private static double[] fork(int n, int warm, double factor) {
        Random random = new Random(n + warm);
        double[] seconds = new double[n];
        for (int i = 0; i < n; i++) {
            seconds[i] = FIFTY_NANOS * (i < warm ? factor : 1) * Math.exp(0.01 * random.nextGaussian());
        }
        return seconds;
    }

    @ParameterizedTest
    @EnumSource
    void findsTheLastWarmupIteration(Search search) {
        // A window sees the first two values of a new level as outliers, so the edge is known to within two.
        assertThat(SteadyState.of(fork(3_000, 400, 1.5), search).start()).isBetween(398, 401);
    }

    @ParameterizedTest
    @EnumSource
    void aForkWithoutWarmupIsSteadyFromTheStart(Search search) {
        assertThat(SteadyState.of(fork(1_000, 0, 1), search)).isEqualTo(new SteadyState(0));
    }

    @Test
    void aStepOfLessThanFivePercentIsNoWarmup() {
        assertThat(SteadyState.of(fork(3_000, 400, 1.03), Search.FULL).start()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"3000, 2490, true", "3000, 2510, false", "600, 490, true", "600, 510, false"})
    void tooFewIterationsBehindTheWarmupAreNotSteady(int n, int warm, boolean steady) {
        assertThat(SteadyState.of(fork(n, warm, 1.5), Search.FULL).isSteady()).isEqualTo(steady);
    }

    @Test
    void aForkThatEndsElsewhereNeverSettles() {
        double[] seconds = fork(3_000, 2_800, 1.5);
        assertThat(SteadyState.of(seconds, Search.FULL)).isEqualTo(new SteadyState(SteadyState.NEVER));
    }

    @Test
    void outliersDoNotEndTheWarmup() {
        double[] seconds = fork(3_000, 400, 1.5);
        for (int i = 150; i < seconds.length; i += 300) {
            seconds[i] *= 4;
        }
        assertThat(SteadyState.of(seconds, Search.FULL).start()).isBetween(398, 401);
    }

    @Test
    void theSameForkHasTheSameAnswer() {
        double[] seconds = fork(1_200, 200, 1.06);
        assertThat(SteadyState.of(seconds, Search.FULL)).isEqualTo(SteadyState.of(seconds, Search.FULL));
    }

    @Test
    void aConstantForkIsSteady() {
        double[] seconds = new double[400];
        Arrays.fill(seconds, FIFTY_NANOS);
        assertThat(SteadyState.of(seconds, Search.FULL).start()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0.2, 289", "50e-9, 14"})
    void earlyWarmupIsNeverAnOutlier(double seconds, int skipped) {
        assertThat(Outliers.skip(new double[] {seconds, seconds})).isEqualTo(skipped);
    }

    /** Each window sorted anew, instead of the sorted window that moves on. */
    @Test
    void outliersAreThoseOfEveryWindow() {
        double[] seconds = fork(700, 30, 2);
        for (int i = 60; i < seconds.length; i += 170) {
            seconds[i] *= 2;
        }
        boolean[] outlying = new boolean[seconds.length];
        for (int from = Outliers.skip(seconds); from + 200 <= seconds.length; from++) {
            double[] window = Arrays.copyOfRange(seconds, from, from + 200);
            double[] q = Order.quantiles(window, 0.01, 0.5, 0.99);
            for (int i = from; i < from + 200; i++) {
                outlying[i] |= Math.abs(seconds[i] - q[1]) > 3 * (q[2] - q[0]);
            }
        }
        int[] kept = Outliers.without(seconds);
        assertThat(kept).hasSizeLessThan(seconds.length);
        assertThat(kept)
                .isEqualTo(java.util.stream.IntStream.range(0, seconds.length)
                        .filter(i -> !outlying[i])
                        .toArray());
    }

    /** Oracle: for normal values the interval is that of Fieller, here ±1.96 √(1/n + 1/m) of 1 % around the ratio. */
    @Test
    void theBootstrapHasTheWidthOfTheory() {
        double[] seconds = fork(1_000, 400, 1.5);
        Interval ratio = new Bootstrap(seconds, 400).lastOver(0, 400);
        double half = 1.96 * 0.01 * Math.sqrt(1 / 400.0 + 1 / 600.0) / 1.5;
        assertThat((ratio.high() - ratio.low()) / 2).isCloseTo(half, within(0.1 * half));
        assertThat(ratio.contains(1 / 1.5)).isTrue();
    }

    @Test
    void theNormalLawOfALongSegmentHasTheSameWidth() {
        double[] seconds = fork(30_000, 12_000, 1.5);
        Interval ratio = new Bootstrap(seconds, 12_000).lastOver(0, 12_000);
        double half = 1.96 * 0.01 * Math.sqrt(1 / 12_000.0 + 1 / 18_000.0) / 1.5;
        assertThat((ratio.high() - ratio.low()) / 2).isCloseTo(half, within(0.1 * half));
        assertThat(ratio.contains(1 / 1.5)).isTrue();
    }

    /** Ten times as long as a person would measure; with a segment at every place this took minutes. */
    @Test
    void aVeryLongForkSettlesWhereItDoes() {
        assertThat(SteadyState.of(fork(100_000, 4_321, 1.5), Search.QUICK).start())
                .isBetween(4_318, 4_322);
    }

    @Test
    void adviceCoversNineOfTenForks() {
        List<SteadyState> forks = List.of(new SteadyState(0), new SteadyState(9), new SteadyState(19));
        assertThat(WarmupAdvice.of(forks)).isEqualTo(new WarmupAdvice(WarmupAdvice.Consistency.STEADY, 18));
        assertThat(WarmupAdvice.of(List.of(new SteadyState(0), new SteadyState(-1)))
                        .consistency())
                .isEqualTo(WarmupAdvice.Consistency.INCONSISTENT);
        assertThat(WarmupAdvice.of(List.of(new SteadyState(-1))))
                .isEqualTo(new WarmupAdvice(WarmupAdvice.Consistency.NOT, 0));
    }
}
