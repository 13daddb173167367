package dev.plumbline.app.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class UiExecutorTest {

    private final List<Object> outcomes = new ArrayList<>();
    private final LinkedBlockingQueue<Runnable> home = new LinkedBlockingQueue<>();

    @Test
    void deliversTheResultInline() {
        try (UiExecutor executor = UiExecutor.inline()) {
            executor.run(() -> 42, outcomes::add, outcomes::add);
        }
        assertThat(outcomes).containsExactly(42);
    }

    @Test
    void deliversTheFailureItself() {
        IOException failure = new IOException("disk full");
        try (UiExecutor executor = UiExecutor.inline()) {
            executor.run(
                    () -> {
                        throw failure;
                    },
                    outcomes::add,
                    outcomes::add);
        }
        assertThat(outcomes).containsExactly(failure);
    }

    @Test
    void bringsTheResultOfANamedDaemonThreadHome() throws InterruptedException {
        try (UiExecutor executor = new PooledUiExecutor(home::add)) {
            executor.run(
                    () -> Thread.currentThread().getName() + " "
                            + Thread.currentThread().isDaemon(),
                    outcomes::add,
                    outcomes::add);
            home.poll(30, TimeUnit.SECONDS).run();
        }
        assertThat(outcomes).containsExactly("ui-work-1 true");
    }

    @Test
    void callsNobodyBackAfterCancelling() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        try (UiExecutor executor = new PooledUiExecutor(home::add)) {
            UiJob job = executor.run(() -> waitForInterrupt(started, interrupted), outcomes::add, outcomes::add);
            assertThat(started.await(30, TimeUnit.SECONDS)).isTrue();
            job.cancel();
            assertThat(interrupted.await(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(home).isEmpty();
    }

    @Test
    void interruptsWhatRunsWhenItCloses() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        try (UiExecutor executor = new PooledUiExecutor(home::add)) {
            executor.run(() -> waitForInterrupt(started, interrupted), outcomes::add, outcomes::add);
            assertThat(started.await(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(interrupted.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(home).isEmpty();
    }

    private static int waitForInterrupt(CountDownLatch started, CountDownLatch interrupted) {
        started.countDown();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException expected) {
            interrupted.countDown();
        }
        return 0;
    }
}
