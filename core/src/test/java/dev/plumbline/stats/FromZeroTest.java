package dev.plumbline.stats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Fork;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.metric.Direction;
import dev.plumbline.model.metric.Metric;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From zero to something, and the other way round: a change without a ratio. */
class FromZeroTest {
    private static MetricValues values(Direction direction, double... levels) {
        List<Fork> forks = new ArrayList<>();
        for (double level : levels) {
            forks.add(Fork.of(level, level * 1.01, level * 0.99));
        }
        return new MetricValues(Metric.of("faults", "faults", direction), forks);
    }

    private static Comparison judge(MetricValues old, MetricValues now) {
        return new Judge(Rule.DEFAULT, RunDeviation.NONE).judge(old, now);
    }

    @Test
    void fromZeroToSomethingIsARegressionOfACostAndAnImprovementOfAYield() {
        Comparison cost = judge(values(Direction.LESS, 0, 0, 0), values(Direction.LESS, 2, 2.1, 1.9));
        assertThat(cost.verdict()).isEqualTo(Verdict.REGRESSION);
        assertThat(cost.change()).isNaN();
        assertThat(judge(values(Direction.MORE, 0, 0, 0), values(Direction.MORE, 2, 2.1, 1.9))
                        .verdict())
                .isEqualTo(Verdict.IMPROVEMENT);
        assertThat(judge(values(Direction.MORE, 2, 2.1, 1.9), values(Direction.MORE, 0, 0, 0))
                        .verdict())
                .isEqualTo(Verdict.REGRESSION);
    }

    @Test
    void withoutADirectionItIsShownAndNotJudged() {
        Comparison shown = judge(values(Direction.NONE, 0, 0, 0), values(Direction.NONE, 2, 2.1, 1.9));
        assertThat(shown.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(shown.hasCaveat(Caveat.Kind.NO_DIRECTION)).isTrue();
        assertThat(shown.newValue()).isPositive();
    }

    @Test
    void twoForksDecideNothing() {
        assertThat(judge(values(Direction.LESS, 0, 0), values(Direction.LESS, 2, 2.1))
                        .verdict())
                .isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Test
    void zeroOnBothSidesIsEqual() {
        assertThat(judge(values(Direction.LESS, 0, 0, 0), values(Direction.LESS, 0, 0, 0))
                        .verdict())
                .isEqualTo(Verdict.EQUIVALENT);
    }

    @Test
    void oneForkOfZerosAmongOthersLeavesTheRatioWithAWord() {
        Comparison judged = judge(values(Direction.LESS, 0, 5, 5.1, 4.9), values(Direction.LESS, 5, 5.1, 4.9, 5));
        assertThat(judged.change()).isFinite();
        assertThat(judged.caveats())
                .extracting(Caveat::text)
                .anyMatch(text -> text.contains("1 of 4 forks measured zero"));
    }
}
