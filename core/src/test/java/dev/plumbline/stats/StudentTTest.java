package dev.plumbline.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudentTTest {
    /** Critical values as every printed table has them (for example NIST/SEMATECH e-Handbook, 1.3.6.7.2). */
    @ParameterizedTest
    @CsvSource({
        "0.95, 1, 6.314",
        "0.975, 2, 4.303",
        "0.975, 4, 2.776",
        "0.95, 8, 1.860",
        "0.995, 10, 3.169",
        "0.9995, 5, 6.869",
        "0.975, 18, 2.101",
        "0.99, 30, 2.457"
    })
    void agreesWithThePrintedTable(double probability, double degrees, double critical) {
        assertThat(StudentT.quantile(probability, degrees)).isCloseTo(critical, within(0.0006));
    }

    @ParameterizedTest
    @CsvSource({"12.706, 1, 0.05", "2.228, 10, 0.05", "2.750, 30, 0.01"})
    void theTwoSidedProbabilityIsItsInverse(double t, double degrees, double p) {
        assertThat(StudentT.twoSided(t, degrees)).isCloseTo(p, within(0.0001));
        assertThat(StudentT.twoSided(-t, degrees)).isCloseTo(p, within(0.0001));
    }
}
