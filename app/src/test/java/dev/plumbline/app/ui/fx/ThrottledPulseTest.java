package dev.plumbline.app.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThrottledPulseTest {

    private final List<Runnable> frames = new ArrayList<>();
    private final List<Duration> waits = new ArrayList<>();
    private final List<Runnable> due = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private Instant now = Instant.EPOCH;
    private ThrottledPulse pulse = create();

    private ThrottledPulse create() {
        UiTimer timer = (delay, action) -> {
            waits.add(delay);
            due.add(action);
            return () -> {};
        };
        return new ThrottledPulse(frames::add, timer, () -> now);
    }

    @BeforeEach
    void freshPulse() {
        pulse = create();
    }

    @Test
    void passesFramesOnWhileNothingIsMeasured() {
        pulse.request(() -> done.add("a"));
        assertThat(frames).hasSize(1);
        assertThat(due).isEmpty();
    }

    @Test
    void sharesOneFrameAmongAllRequestsOfAQuarterSecond() {
        pulse.setMeasuring(true);
        pulse.request(() -> done.add("a"));
        pulse.request(() -> done.add("b"));
        assertThat(due).hasSize(1);
        due.remove(0).run();
        assertThat(done).containsExactly("a", "b");
        assertThat(frames).isEmpty();
    }

    @Test
    void waitsTheRestOfTheQuarterSecond() {
        pulse.setMeasuring(true);
        pulse.request(() -> {});
        due.remove(0).run();
        now = now.plusMillis(100);
        pulse.request(() -> {});
        assertThat(waits).containsExactly(Duration.ZERO, Duration.ofMillis(150));
    }

    @Test
    void schedulesNothingWithoutRequests() {
        pulse.setMeasuring(true);
        pulse.request(() -> {});
        due.remove(0).run();
        assertThat(due).isEmpty();
    }
}
