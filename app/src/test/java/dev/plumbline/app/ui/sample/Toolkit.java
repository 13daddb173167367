package dev.plumbline.app.ui.sample;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;

/** The JavaFX toolkit for tests: started once, never ended. */
public final class Toolkit {

    private static final CountDownLatch STARTED = new CountDownLatch(1);
    private static final long PATIENCE_SECONDS = 60;

    private Toolkit() {}

    /** Runs {@code work} on the JavaFX thread and waits for it. */
    public static <T> T call(Callable<T> work) {
        start();
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } catch (InterruptedException | TimeoutException tooLong) {
            throw new AssertionError(tooLong);
        }
    }

    /** Runs {@code work} on the JavaFX thread and waits for it. */
    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    private static synchronized void start() {
        if (STARTED.getCount() == 0) {
            return;
        }
        try {
            Platform.startup(STARTED::countDown);
        } catch (IllegalStateException startedByTestFx) {
            STARTED.countDown();
        }
        Platform.setImplicitExit(false);
    }
}
