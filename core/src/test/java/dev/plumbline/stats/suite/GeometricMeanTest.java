package dev.plumbline.stats.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.PublishedScore;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.stats.Forks;
import dev.plumbline.stats.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeometricMeanTest {
    private static GeometricMean mean(ResultSet old, ResultSet now) {
        return GeometricMean.of(SuiteComparison.of(
                        old,
                        now,
                        Rule.DEFAULT,
                        SuiteComparison.Correction.NONE,
                        benchmark -> SuiteComparison.Knowledge.NONE)
                .rows());
    }

    private static Measurement time(String name, double... levels) {
        return Forks.measurement(name, Mode.AVERAGE_TIME, Forks.flat("ns/op", levels));
    }

    private static Measurement printed(String name, double value) {
        return Forks.measurement(
                name,
                Mode.AVERAGE_TIME,
                new MetricValues(
                        Metric.primary("ns/op"), List.of(), new PublishedScore(value, Double.NaN, Double.NaN, 1)));
    }

    @Test
    void twiceAndHalfAreNoChange() {
        GeometricMean mean = mean(
                Forks.set(time("a.slow", 100, 101, 99), time("a.fast", 100, 101, 99)),
                Forks.set(time("a.slow", 200, 202, 198), time("a.fast", 50, 50.5, 49.5)));
        assertThat(mean.rows()).isEqualTo(2);
        assertThat(mean.change()).isCloseTo(0, within(1e-9));
        assertThat(mean.low()).isNegative();
        assertThat(mean.high()).isPositive();
    }

    @Test
    void aRowOfWhichTheScatterIsNotKnownLeavesNoInterval() {
        GeometricMean mean = mean(
                Forks.set(time("a.known", 100, 101, 99), printed("a.unknown", 100)),
                Forks.set(time("a.known", 110, 111, 109), printed("a.unknown", 110)));
        assertThat(mean.rows()).isEqualTo(2);
        assertThat(mean.change()).isCloseTo(0.1, within(1e-3));
        assertThat(mean.hasInterval()).isFalse();
    }

    @Test
    void withoutRowsNothingIsKnown() {
        GeometricMean mean = GeometricMean.of(List.of());
        assertThat(mean.isOfSeveral()).isFalse();
        assertThat(mean.change()).isNaN();
        assertThat(mean.hasInterval()).isFalse();
    }
}
