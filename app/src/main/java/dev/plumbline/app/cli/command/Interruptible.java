package dev.plumbline.app.cli.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Runs work that Ctrl+C (or a TERM signal) stops in good order: the forks end, what is complete is recorded. */
public final class Interruptible {
    private static final long PATIENCE_SECONDS = 10;

    private Interruptible() {}

    /** The result of the work; {@code stop} is called from another thread when the JVM is asked to end. */
    public static <T> T run(Supplier<T> work, Runnable stop) {
        CountDownLatch done = new CountDownLatch(1);
        Thread hook = new Thread(
                () -> {
                    stop.run();
                    await(done);
                },
                "stop-on-signal");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.get();
        } finally {
            done.countDown();
            remove(hook);
        }
    }

    private static void await(CountDownLatch done) {
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The JVM is going down already: the hook has done its work.
            return;
        }
    }
}
