package dev.plumbline.stats.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.model.Fork;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Values;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Interval;
import dev.plumbline.stats.Judge;
import dev.plumbline.stats.Lens;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.RunDeviation;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeedRatioTest {
    private static MetricValues forks(String unit, double... values) {
        List<Fork> forks = Arrays.stream(values)
                .mapToObj(value -> new Fork(Values.NONE, Values.of(value, value, value)))
                .toList();
        return new MetricValues(Metric.primary(unit), forks);
    }

    @Test
    void isTheRatioOfTheMediansOfTheForkFloors() {
        SpeedRatio ratio = SpeedRatio.of(forks("us/op", 10, 10.2, 9.8), forks("us/op", 41, 40, 39));

        assertThat(ratio.ratio()).isCloseTo(4.0, within(1e-12));
    }

    @Test
    void readsUnitsOfTimeAlike() {
        SpeedRatio ratio = SpeedRatio.of(forks("us/op", 10, 10, 10), forks("ms/op", 0.04, 0.04, 0.04));

        assertThat(ratio.ratio()).isCloseTo(4.0, within(1e-12));
    }

    @Test
    void readsThroughputAsItsCost() {
        SpeedRatio ratio = SpeedRatio.of(forks("ops/us", 0.1, 0.1, 0.1), forks("ops/us", 0.025, 0.025, 0.025));

        assertThat(ratio.ratio()).isCloseTo(4.0, within(1e-12));
    }

    @Test
    void itsIntervalIsThatOfTheComparisonOnTheFloor() {
        MetricValues fast = forks("us/op", 10, 10.4, 9.7, 10.1);
        MetricValues slow = forks("us/op", 41, 40, 39.5, 40.4);

        SpeedRatio ratio = SpeedRatio.of(fast, slow);

        // The comparison reports 1 − α/2 a lens; at α = .10 that is the 95 % of the ratio.
        Comparison comparison = new Judge(Rule.DEFAULT.withAlpha(0.10), RunDeviation.NONE).judge(fast, slow);
        Interval change = comparison.lensResult(Lens.FLOOR).orElseThrow().interval(0.025);
        assertThat(ratio.interval().low()).isCloseTo(1 + change.low(), within(1e-12));
        assertThat(ratio.interval().high()).isCloseTo(1 + change.high(), within(1e-12));
        assertThat(ratio.interval().contains(ratio.ratio())).isTrue();
    }

    @Test
    void unlikeUnitsHaveNoRatio() {
        assertThatThrownBy(() -> SpeedRatio.of(forks("us/op", 1, 1), forks("B/op", 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
