package dev.plumbline.app.ui.fx;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Runs long work away from the JavaFX thread and brings its outcome back to it. */
public interface UiExecutor extends AutoCloseable {

    /**
     * Starts {@code work}. Exactly one of the two callbacks is called on the JavaFX thread, or none if the job was
     * cancelled. An exception thrown by a callback goes to the uncaught handler, not to {@code onFailure}.
     */
    <T> UiJob run(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure);

    /** For reads that replace each other: only the one asked for last is answered. */
    default LatestRead latest() {
        return new LatestRead(this);
    }

    /** Interrupts what still runs; no callback is called afterwards. */
    @Override
    void close();

    /** Runs everything at once in the thread that asks. For tests. */
    static UiExecutor inline() {
        return new InlineUiExecutor();
    }
}
