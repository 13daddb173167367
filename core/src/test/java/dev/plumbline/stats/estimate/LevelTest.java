package dev.plumbline.stats.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.model.Fork;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.settings.Budget;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.RunDeviation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Expected values by scipy.stats.t and numpy on the formula of the class. */
class LevelTest {
    private static MetricValues metric(int iterations, double... forks) {
        List<Fork> all = new ArrayList<>();
        for (double fork : forks) {
            double[] values = new double[iterations];
            Arrays.fill(values, fork);
            all.add(Fork.of(values));
        }
        return new MetricValues(Metric.primary("ns/op"), all);
    }

    @Test
    void theIntervalIsStudentsWithTheModeratedVarianceAndTheVariationFromRunToRun() {
        Level level = Level.of(
                        metric(4, 100, 102, 101, 99.5, 103), Budget.Statistic.MEAN, RunDeviation.ASSUMED, Rule.DEFAULT)
                .orElseThrow();
        assertThat(level.cost()).isCloseTo(101.09190258584702, within(1e-9));
        assertThat(level.interval().low()).isCloseTo(98.05700886148276, within(1e-6));
        assertThat(level.interval().high()).isCloseTo(104.22072717782726, within(1e-6));
    }

    @Test
    void aP99OfFewIterationsIsNotKnown() {
        assertThat(Level.of(metric(99, 100, 101), Budget.Statistic.P99, RunDeviation.NONE, Rule.DEFAULT))
                .isEmpty();
        assertThat(Level.of(metric(100, 100, 100), Budget.Statistic.P99, RunDeviation.NONE, Rule.DEFAULT))
                .hasValueSatisfying(level -> assertThat(level.cost()).isCloseTo(100, within(1e-9)));
    }

    @Test
    void withoutForksNothingIsKnown() {
        assertThat(Level.of(metric(3), Budget.Statistic.MEAN, RunDeviation.NONE, Rule.DEFAULT))
                .isEmpty();
    }
}
