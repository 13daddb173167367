package dev.plumbline.app.ui.fx;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A {@link UiTimer} on one named daemon thread. A waiting timer costs no frame, unlike a JavaFX animation. */
public final class FxTimer implements UiTimer, AutoCloseable {

    private final ScheduledThreadPoolExecutor scheduler;
    private final Executor target;

    /** Runs what is due on the JavaFX thread. */
    public FxTimer() {
        this(new FxThread());
    }

    /** Runs what is due on {@code target}. */
    public FxTimer(Executor target) {
        this.target = target;
        scheduler = new ScheduledThreadPoolExecutor(1, new NamedThreads("ui-timer"));
        scheduler.setRemoveOnCancelPolicy(true);
        scheduler.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public UiJob after(Duration delay, Runnable action) {
        try {
            Future<?> future =
                    scheduler.schedule(() -> target.execute(action), delay.toMillis(), TimeUnit.MILLISECONDS);
            return () -> future.cancel(false);
        } catch (RejectedExecutionException closing) {
            return () -> {}; // the window is closing: nobody is left to see it
        }
    }

    @Override
    public void close() {
        scheduler.shutdownNow();
    }
}
