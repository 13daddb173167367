package dev.plumbline.kernels.decay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The laws at points that can be worked out with a table of logarithms. */
class DecayLawTest {
    private static final Offset<Double> DIGITS = within(1e-12);
    private static final double HOUR = 3.6e9;

    @Test
    void losesFivePercentASecondExponentially() {
        assertThat(DecayLaw.EXPONENTIAL.retention(1e6, 1)).isCloseTo(0.951229424500714, DIGITS);
    }

    @Test
    void keepsOneOverEAfterTau() {
        assertThat(DecayLaw.EBBINGHAUS.retention(24 * HOUR, 1)).isCloseTo(0.367879441171442, DIGITS);
    }

    @Test
    void keepsHalfAfterThreeDaysOfSquareRootDecay() {
        assertThat(DecayLaw.POWER.retention(72 * HOUR, 1)).isCloseTo(0.5, DIGITS);
    }

    @Test
    void forgetsFastBeforeTheThirdAccess() {
        assertThat(DecayLaw.TWO_COMPONENT.retention(3 * HOUR, 2)).isCloseTo(0.049787068367864, DIGITS);
    }

    @Test
    void forgetsSlowlyFromTheThirdAccessOn() {
        assertThat(DecayLaw.TWO_COMPONENT.retention(3 * HOUR, 3)).isCloseTo(0.5, DIGITS);
    }

    @Test
    void neverFallsBelowTheFloorOfItsStore() {
        assertThat(DecayLaw.TWO_COMPONENT.retention(1000 * HOUR, 2)).isEqualTo(0.01);
        assertThat(DecayLaw.TWO_COMPONENT.retention(1000 * HOUR, 3)).isEqualTo(0.1);
    }

    @Test
    void isExponentialWithinTheDay() {
        assertThat(DecayLaw.HYBRID.retention(0.8 * HOUR, 1)).isCloseTo(0.367879441171442, DIGITS);
    }

    @Test
    void isAPowerLawFromTwentyFourHoursOn() {
        assertThat(DecayLaw.HYBRID.retention(80 * HOUR, 1)).isCloseTo(1.0 / 3, DIGITS);
        assertThat(DecayLaw.HYBRID.retention(24 * HOUR, 1)).isCloseTo(0.447213595499958, DIGITS);
    }

    @Test
    void refusesArraysOfDifferentLengths() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MemoryTraces(new float[2], new float[3], new int[2]))
                .withMessage("2 strengths, 3 ages, 2 accesses");
    }

    @Test
    void refusesAResultThatIsTooShort() {
        MemoryTraces traces = new MemoryTraces(new float[2], new float[2], new int[2]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReferenceDecay(DecayLaw.POWER).decay(traces, new float[1]));
    }
}
