package dev.plumbline.stats.stopping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.model.metric.Values;
import dev.plumbline.stats.Prior;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.Sample;
import dev.plumbline.stats.estimate.OwnLevel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The interval of one side's mean, and what more forks make of it. */
class NarrowingTest {
    /** ln values with mean 0 and variance 1e-4 (s.d. 1 %). */
    private static final Values LOGS = Values.of(-0.01, 0, 0.01);

    private static Narrowing narrowing(Values logs) {
        return Narrowing.ofMean(new Sample(logs, logs, 10, List.of()), Rule.DEFAULT)
                .orElseThrow();
    }

    /** R: s2 = (.75*.0089^2 + 2e-4)/2.75; qt(.975, 2.75) * sqrt(s2/3). */
    @Test
    void theVarianceIsDrawnTowardsThePrior() {
        OwnLevel level = OwnLevel.of(LOGS, Prior.MEAN);
        assertThat(level.variance()).isCloseTo((0.75 * 0.0089 * 0.0089 + 2e-4) / 2.75, within(1e-12));
        assertThat(narrowing(LOGS).resolution()).isCloseTo(0.0190, within(0.001));
    }

    @Test
    void moreForksNarrowTheIntervalOfAMeanToAnyTarget() {
        Narrowing narrowing = narrowing(LOGS);
        assertThat(narrowing.isWorthwhile(15)).isTrue();
        assertThat(narrowing.forksFor(0.05)).hasValue(3);
        assertThat(narrowing.forksFor(0.005).orElseThrow()).isBetween(10, 25);
    }

    @Test
    void withoutAForkNothingIsKnown() {
        assertThat(Narrowing.ofMean(new Sample(Values.NONE, Values.NONE, 0, List.of()), Rule.DEFAULT))
                .isEmpty();
    }

    @Test
    void theLooksEndAtTheMostForksThatAreAllowed() {
        assertThat(Looks.upTo(15)).isEqualTo(Looks.DEFAULT);
        assertThat(Looks.upTo(8).forks()).containsExactly(3, 5, 7, 8);
        assertThat(Looks.upTo(20).forks()).containsExactly(3, 5, 7, 10, 15, 20);
    }
}
