package dev.plumbline.stats.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IterationsPerForkTest {
    /** Kalibera and Jones 2013: a start worth 20 iterations, iterations three times as variable as forks. */
    @ParameterizedTest
    @CsvSource({"20, 1, 3, 1, 8", "1, 1, 1, 1, 5", "1000, 1, 9, 1, 30", "20, 1, 1, 0, 30", "20, 1, 0, 0, 5"})
    void iterationsPerForkFollowTheCosts(double warm, double each, double within, double between, int expected) {
        assertThat(IterationsPerFork.of(warm, each, within, between)).isEqualTo(expected);
    }
}
