package dev.plumbline.chart.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ForkLensTest {

    @Test
    void theLevelOfASideIsTheOneThatIsCompared() {
        assertThat(ForkLens.level(List.of(10.0, 20.0, 40.0))).isCloseTo(20, within(1e-9));
        assertThat(ForkLens.level(List.of(10.0, 11.0, 40.0))).isCloseTo(Math.cbrt(4400), within(1e-9));
    }

    @Test
    void zeroForksHaveALevelToo() {
        assertThat(ForkLens.level(List.of(0.0, 2.0))).isCloseTo(1, within(1e-9));
    }

    @Test
    void noForksHaveNone() {
        assertThat(ForkLens.level(List.of())).isNaN();
    }
}
