package dev.plumbline.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {
    /** Limits of SciPy 1.17.1, scipy.stats.binomtest(k, n).proportion_ci(method='exact'). */
    @ParameterizedTest
    @CsvSource({
        "0, 30, 0.0, 0.11570330822",
        "5, 100, 0.01643187918, 0.11283491111",
        "10, 10, 0.69150289175, 1.0",
        "1, 2, 0.01257911709, 0.98742088291"
    })
    void theIntervalIsThatOfClopperAndPearson(int count, int of, double low, double high) {
        Interval interval = new Proportion(count, of).interval();

        assertThat(interval.low()).isCloseTo(low, within(1e-9));
        assertThat(interval.high()).isCloseTo(high, within(1e-9));
    }

    @Test
    void nothingTriedIsUnknownAndNotZero() {
        assertThat(new Proportion(0, 0).rate()).isNaN();
        assertThat(new Proportion(0, 0).interval()).isEqualTo(Interval.UNKNOWN);
    }
}
