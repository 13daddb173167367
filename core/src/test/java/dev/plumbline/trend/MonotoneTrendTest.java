package dev.plumbline.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Oracle: SciPy 1.17.1, {@code theilslopes(y)}; S = 35 and its variance with ties by Kendall's formula. */
class MonotoneTrendTest {
    private static final double[] Y = {3.1, 3.0, 3.3, 3.3, 3.5, 3.2, 3.6, 3.7, 3.7, 3.9};

    private static int[] places(int count) {
        return IntStream.range(0, count).toArray();
    }

    @Test
    void agreesWithScipy() {
        MonotoneTrend trend = MonotoneTrend.of(Y, places(10));
        assertThat(trend.slope()).isCloseTo(0.08888888888888886, within(1e-12));
        assertThat(trend.p()).isCloseTo(0.002171779655698856, within(1e-9));
    }

    @Test
    void aGapCountsAsTheRunsItHolds() {
        double[] y = {0, 1, 2, 3, 4, 15};
        assertThat(MonotoneTrend.of(y, new int[] {0, 1, 2, 3, 4, 15}).slope()).isCloseTo(1, within(1e-12));
    }

    @Test
    void aConstantRegimeDoesNotDrift() {
        MonotoneTrend trend = MonotoneTrend.of(new double[10], places(10));
        assertThat(trend.slope()).isZero();
        assertThat(trend.p()).isEqualTo(1);
    }

    @Test
    void aLongRegimeIsThinned() {
        double[] y = IntStream.range(0, 5_000).mapToDouble(i -> 0.5 * i).toArray();
        assertThat(MonotoneTrend.of(y, places(5_000)).slope()).isCloseTo(0.5, within(1e-9));
    }
}
