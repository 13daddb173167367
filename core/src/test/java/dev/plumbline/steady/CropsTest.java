package dev.plumbline.steady;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.steady.Crops.Optimum;
import java.util.List;
import org.junit.jupiter.api.Test;

class CropsTest {
    private final Pelt pelt = new Pelt(new NormalCost(PeltTest.steps(200, 8), 1));
    private final List<Optimum> optima = Crops.between(pelt, 2, 2_000);

    @Test
    void holdsTheBestSegmentationOfEveryPenalty() {
        for (double penalty = 2; penalty < 2_000; penalty *= 1.1) {
            double best = pelt.segments(penalty).cost()
                    + penalty * pelt.segments(penalty).count();
            double beta = penalty;
            double found = optima.stream()
                    .mapToDouble(o ->
                            o.segmentation().cost() + beta * o.segmentation().count())
                    .min()
                    .orElseThrow();
            assertThat(found).isCloseTo(best, within(1e-9));
        }
    }

    @Test
    void givesThePenaltyAtWhichEachBecomesTheBest() {
        for (int i = 1; i < optima.size(); i++) {
            double at = optima.get(i).penalty();
            var fewer = optima.get(i).segmentation();
            var more = optima.get(i - 1).segmentation();
            assertThat(fewer.cost() + at * fewer.count()).isCloseTo(more.cost() + at * more.count(), within(1e-9));
            assertThat(at).isGreaterThan(optima.get(i - 1).penalty());
        }
    }

    @Test
    void aSeriesOfTwoValuesHasOneSegment() {
        Pelt two = new Pelt(new NormalCost(new double[] {1, 2}, 1));
        assertThat(Crops.between(two, 1, 100)).hasSize(1);
    }
}
