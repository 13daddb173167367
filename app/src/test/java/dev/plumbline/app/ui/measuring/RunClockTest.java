package dev.plumbline.app.ui.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.event.RunEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunClockTest {

    private final RunClock clock = new RunClock();

    @Test
    void saysHowLongARunStillTakes() {
        List<RunEvent> events = Recorded.quickRun(FakeMeasuring.SIMD, 38);
        events.subList(0, 2).forEach(clock::onEvent);
        assertThat(clock.text()).isEqualTo("fork 1/3 · iteration 0/7 · 13 s left");
        assertThat(clock.share()).isZero();
    }

    @Test
    void countsForksAndIterations() {
        List<RunEvent> events = Recorded.quickRun(FakeMeasuring.SIMD, 38);
        events.subList(0, 15).forEach(clock::onEvent); // one fork of 9 events, then four iterations
        assertThat(clock.text()).startsWith("fork 2/3 · iteration 4/7");
        assertThat(clock.share()).isBetween(0.5, 0.55);
    }

    @Test
    void endsWithEverythingDone() {
        Recorded.quickRun(FakeMeasuring.SIMD, 38).forEach(clock::onEvent);
        assertThat(clock.text()).isEqualTo("finishing");
        assertThat(clock.share()).isEqualTo(1);
    }
}
