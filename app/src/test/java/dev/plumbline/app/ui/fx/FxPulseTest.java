package dev.plumbline.app.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.sample.Toolkit;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;

class FxPulseTest {

    @Test
    void runsARequestOnceOnTheJavaFxThread() throws InterruptedException {
        FxPulse pulse = Toolkit.call(FxPulse::new);
        List<Boolean> onFxThread = new CopyOnWriteArrayList<>();
        CountDownLatch second = new CountDownLatch(1);
        pulse.request(() -> {
            onFxThread.add(Platform.isFxApplicationThread());
            pulse.request(second::countDown);
        });
        assertThat(second.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(onFxThread).containsExactly(true);
    }

    @Test
    void theTimerRunsItsActionOnTheJavaFxThread() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        List<Boolean> onFxThread = new CopyOnWriteArrayList<>();
        Toolkit.run(() -> {});
        try (FxTimer timer = new FxTimer()) {
            timer.after(Duration.ofMillis(1), () -> {
                onFxThread.add(Platform.isFxApplicationThread());
                done.countDown();
            });
            assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(onFxThread).containsExactly(true);
    }
}
