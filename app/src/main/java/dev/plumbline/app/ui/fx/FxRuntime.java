package dev.plumbline.app.ui.fx;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;

/** Starts and ends the toolkit, for a program whose main class is no JavaFX application. */
public final class FxRuntime {

    private final CountDownLatch ended = new CountDownLatch(1);

    /**
     * Starts the toolkit and calls {@code onReady} on the JavaFX thread. The toolkit stays until {@link #exit}, also
     * when the last window closes, so that the program decides what closing means.
     *
     * @return nothing when it started, else why it could not (no display, or a native library is missing)
     */
    public Optional<String> start(Runnable onReady) {
        try {
            Platform.setImplicitExit(false);
            Platform.startup(onReady);
            return Optional.empty();
        } catch (UnsupportedOperationException | IllegalStateException | UnsatisfiedLinkError failed) {
            return Optional.of(String.valueOf(failed.getMessage()));
        }
    }

    /** Ends the toolkit and lets {@link #awaitExit} return. May be called from any thread. */
    public void exit() {
        Platform.exit();
        ended.countDown();
    }

    /** Waits until {@link #exit} was called. */
    public void awaitExit() throws InterruptedException {
        ended.await();
    }
}
