package dev.plumbline.stats.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Oracle: SciPy 1.17.1, {@code ttest_ind(second, first, equal_var=False, trim=.2)}. */
class YuenTestTest {
    @Test
    void agreesWithScipyWhenBothSidesHoldOutliers() {
        double[] first = {10.1, 10.3, 9.9, 10.0, 10.2, 14.0, 10.1, 9.8};
        double[] second = {10.6, 10.9, 10.4, 10.7, 10.5, 10.8, 7.0, 10.6, 10.55, 10.65, 10.72};
        YuenTest test = YuenTest.of(first, second);
        assertThat(test.difference() / test.standardError()).isCloseTo(5.765787164598371, within(1e-9));
        assertThat(test.degrees()).isCloseTo(8.195222379777508, within(1e-9));
        assertThat(test.p()).isCloseTo(0.00038516172510512603, within(1e-9));
        assertThat(test.interval(0.025).low()).isCloseTo(0.31116806106402883, within(1e-8));
        assertThat(test.interval(0.025).high()).isCloseTo(0.7231176532216832, within(1e-8));
    }

    @Test
    void agreesWithScipyWhenNothingCanBeTrimmed() {
        YuenTest test = YuenTest.of(new double[] {1.0, 1.2, 1.1}, new double[] {1.4, 1.5, 1.3, 1.45});
        assertThat(test.p()).isCloseTo(0.012205085248472285, within(1e-9));
        assertThat(test.degrees()).isCloseTo(3.990093635500068, within(1e-9));
    }

    @Test
    void constantSidesDifferOrDoNot() {
        assertThat(YuenTest.of(new double[] {2, 2, 2}, new double[] {3, 3, 3}).p())
                .isZero();
        assertThat(YuenTest.of(new double[] {2, 2, 2}, new double[] {2, 2, 2}).p())
                .isEqualTo(1);
    }

    @Test
    void oneValueIsNoTest() {
        YuenTest test = YuenTest.of(new double[] {2}, new double[] {3, 3, 3});
        assertThat(test.difference()).isEqualTo(1);
        assertThat(test.p()).isNaN();
        assertThat(test.interval(0.025).isKnown()).isFalse();
    }
}
