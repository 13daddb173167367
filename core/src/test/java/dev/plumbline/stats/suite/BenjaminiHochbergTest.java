package dev.plumbline.stats.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BenjaminiHochbergTest {
    /** The 15 p values of section 3.2 of Benjamini and Hochberg (1995). */
    private static final double[] PAPER = {
        0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590,
        1.0
    };

    @Test
    void rejectsTheFourHypothesesOfThePaper() {
        double[] q = BenjaminiHochberg.adjust(PAPER);
        assertThat(q[3]).isCloseTo(0.035625, within(1e-9));
        assertThat(java.util.Arrays.stream(q).filter(x -> x <= 0.05)).hasSize(4);
    }

    @Test
    void agreesWithThePublishedAdjustment() {
        // R: p.adjust(p, "BH")
        double[] expected = {0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.06385714, 0.06385714, 0.0645, 0.0765, 0.486};
        double[] q = BenjaminiHochberg.adjust(PAPER);
        for (int i = 0; i < expected.length; i++) {
            assertThat(q[i]).isCloseTo(expected[i], within(1e-7));
        }
    }

    @Test
    void theOrderOfTheRowsDoesNotMatter() {
        assertThat(BenjaminiHochberg.adjust(new double[] {0.04, 0.001, 0.03})[1])
                .isEqualTo(BenjaminiHochberg.adjust(new double[] {0.001, 0.03, 0.04})[0]);
    }

    @Test
    void aRowWithoutATestIsNoMemberOfTheFamily() {
        double[] q = BenjaminiHochberg.adjust(new double[] {0.02, Double.NaN, 0.03});
        assertThat(q[0]).isCloseTo(0.03, within(1e-12));
        assertThat(q[1]).isNaN();
    }
}
