package dev.plumbline.chart.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.chart.Area;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunFrameTest {
    @Test
    void aSlowFirstIterationDoesNotFlattenTheRest() {
        RunData data = new RunData(
                "\u00b5s",
                1,
                1,
                2,
                100,
                "floor",
                0.03,
                0.05,
                List.of(
                        new RunPoint(1, 1, true, 90_000),
                        new RunPoint(1, 2, false, 101),
                        new RunPoint(1, 3, false, 99)));
        RunFrame frame = RunFrame.of(data, RunMode.LINEAR, new Area(0, 0, 100, 100));
        assertThat(frame.fits(data.points().get(0))).isFalse();
        assertThat(frame.scale().domain().max()).isLessThan(150);
    }

    @Test
    void percentOfBaselinePutsTheBaselineAtOneHundred() {
        RunData data =
                new RunData("\u00b5s", 1, 0, 1, 544, "floor", 0.03, 0.05, List.of(new RunPoint(1, 1, false, 560)));
        RunFrame frame = RunFrame.of(data, RunMode.PERCENT, new Area(0, 0, 100, 100));
        assertThat(frame.shown(544)).isCloseTo(100, within(1e-9));
    }
}
