package dev.plumbline.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.model.metric.Values;
import org.junit.jupiter.api.Test;

class ModeratedTestTest {
    /** Student's sleep data (Biometrika 6, 1908), as R ships it. */
    private static final Values GROUP_1 = Values.of(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0);

    private static final Values GROUP_2 = Values.of(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4);
    private static final Prior ALMOST_NO_PRIOR = new Prior(1e-9, 1);

    private static ModeratedTest test(Prior prior, double runDeviation) {
        return new ModeratedTest(prior, runDeviation, ModeratedTest.PastScatter.NONE);
    }

    @Test
    void withoutAPriorItIsTheOrdinaryTTest() {
        // R: t.test(extra ~ group, sleep, var.equal = TRUE): t = -1.8608, df = 18, p-value = 0.07919
        LensResult result = test(ALMOST_NO_PRIOR, 0).compare(Lens.MEAN, GROUP_1, GROUP_2);
        assertThat(result.p()).isCloseTo(0.07919, within(0.000005));
        assertThat(result.degrees()).isCloseTo(18, within(1e-6));
        assertThat(result.difference() / result.standardError()).isCloseTo(1.8608, within(0.00005));
    }

    @Test
    void thePriorKeepsTheErrorAboveZeroWhereForksDoNotScatter() {
        LensResult result = test(Prior.FLOOR, 0).compare(Lens.FLOOR, Values.of(1, 1, 1), Values.of(1, 1, 1));
        assertThat(result.standardError()).isPositive();
        assertThat(result.p()).isEqualTo(1);
    }

    @Test
    void followsTheFormulaByHand() {
        // a = 0, 0.02; b = 0.10, 0.12, 0.14; d0 = 2, s0 = 0.01:
        // SS = 0.0002 + 0.0008, df = 2 + 3, s² = (2·0.0001 + 0.001) / 5 = 0.00024, d = 0.12 − 0.01
        LensResult result =
                test(new Prior(2, 0.01), 0.01).compare(Lens.FLOOR, Values.of(0, 0.02), Values.of(0.10, 0.12, 0.14));
        assertThat(result.variance()).isCloseTo(0.00024, within(1e-12));
        assertThat(result.difference()).isCloseTo(0.11, within(1e-12));
        assertThat(result.standardError())
                .isCloseTo(Math.sqrt(0.00024 * (1 / 2.0 + 1 / 3.0) + 2 * 0.0001), within(1e-12));
    }

    @Test
    void swappingTheSidesOnlyTurnsTheSign() {
        LensResult there = test(Prior.MEAN, 0.01).compare(Lens.MEAN, GROUP_1, GROUP_2);
        LensResult back = test(Prior.MEAN, 0.01).compare(Lens.MEAN, GROUP_2, GROUP_1);
        assertThat(back.difference()).isEqualTo(-there.difference());
        assertThat(back.p()).isEqualTo(there.p());
    }

    @Test
    void variationFromRunToRunMakesForksWorthLess() {
        LensResult one =
                test(Prior.FLOOR, 0).compare(Lens.FLOOR, Values.of(0, 0.001, 0.002), Values.of(0.02, 0.021, 0.022));
        LensResult two =
                test(Prior.FLOOR, 0.01).compare(Lens.FLOOR, Values.of(0, 0.001, 0.002), Values.of(0.02, 0.021, 0.022));
        assertThat(two.p()).isGreaterThan(one.p());
    }
}
