package dev.plumbline.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.stats.calibration.PriorEstimate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class EstimatesTest {
    @Test
    void thePriorIsRecoveredFromVariancesDrawnFromIt() {
        SplittableRandom random = new SplittableRandom(11);
        List<PriorEstimate.Scatter> scatters = new ArrayList<>();
        for (int i = 0; i < 4000; i++) {
            double sigma2 = 4 * 0.01 * 0.01 / chiSquared(random, 4);
            scatters.add(new PriorEstimate.Scatter(sigma2 * chiSquared(random, 6) / 6, 6));
        }
        Prior prior = PriorEstimate.of(scatters).orElseThrow();
        assertThat(prior.degrees()).isCloseTo(4, within(0.6));
        assertThat(prior.deviation()).isCloseTo(0.01, within(0.0006));
    }

    private static double chiSquared(SplittableRandom random, int degrees) {
        double sum = 0;
        for (int i = 0; i < degrees; i++) {
            double z = Forks.gaussian(random);
            sum += z * z;
        }
        return sum;
    }

    @Test
    void equalVariancesMakeThePriorAsStrongAsAllowed() {
        List<PriorEstimate.Scatter> same = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            same.add(new PriorEstimate.Scatter(0.0001, 5));
        }
        assertThat(PriorEstimate.of(same).orElseThrow().degrees()).isEqualTo(20);
    }

    @Test
    void fewerThanThirtyBenchmarksSayNothing() {
        assertThat(PriorEstimate.of(List.of(new PriorEstimate.Scatter(0.0001, 5))))
                .isEmpty();
    }

    @Test
    void runToRunDeviationIsDrawnTowardsOnePercent() {
        // Six equal runs: the estimate is 0, so √((4·1 % ² + 6·0) / 10) remains.
        List<RunDeviationEstimate.RunMean> runs = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            runs.add(new RunDeviationEstimate.RunMean(1, 0));
        }
        assertThat(RunDeviationEstimate.of(runs).orElseThrow()).isCloseTo(Math.sqrt(4 * 1e-4 / 10), within(1e-12));
    }

    @Test
    void manyScatteringRunsAreBelieved() {
        SplittableRandom random = new SplittableRandom(3);
        List<RunDeviationEstimate.RunMean> runs = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            runs.add(new RunDeviationEstimate.RunMean(0.02 * Forks.gaussian(random), 0));
        }
        assertThat(RunDeviationEstimate.of(runs).orElseThrow()).isCloseTo(0.02, within(0.002));
    }

    @Test
    void fiveRunsSayNothing() {
        assertThat(RunDeviationEstimate.of(java.util.Collections.nCopies(5, new RunDeviationEstimate.RunMean(1, 0))))
                .isEmpty();
    }

    @Test
    void quantilesAreThoseOfR() {
        // R: quantile(c(1, 2, 4, 8, 16), c(.1, .25, .5, .9), type = 7) = 1.4, 2, 4, 12.8
        double[] values = {16, 1, 4, 8, 2};
        assertThat(Order.quantile(values, 0.1)).isCloseTo(1.4, within(1e-12));
        assertThat(Order.quantile(values, 0.25)).isEqualTo(2);
        assertThat(Order.quantile(values, 0.9)).isCloseTo(12.8, within(1e-12));
    }

    @Test
    void moreForksAreNeededForSmallerTargets() {
        Judge five = new Judge(Rule.DEFAULT, RunDeviation.NONE);
        Judge two = new Judge(Rule.DEFAULT.withTarget(0.02), RunDeviation.NONE);
        var old = Forks.flat("ns/op", 90, 100, 110, 95, 105);
        var now = Forks.flat("ns/op", 92, 101, 108, 97, 104);
        assertThat(two.judge(old, now).forksNeeded())
                .isGreaterThan(five.judge(old, now).forksNeeded());
    }

    @Test
    void noNumberOfForksHelpsWhereRunsScatterMoreThanTheTarget() {
        Judge judge = new Judge(Rule.DEFAULT, RunDeviation.of(0.05));
        assertThat(judge.judge(Forks.flat("ns/op", 90, 100, 110), Forks.flat("ns/op", 92, 101, 108))
                        .forksNeeded())
                .isZero();
    }
}
