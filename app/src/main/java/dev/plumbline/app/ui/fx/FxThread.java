package dev.plumbline.app.ui.fx;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** The JavaFX thread as an {@link Executor}: runs at once when already there, otherwise soon and in order. */
public final class FxThread implements Executor {

    @Override
    public void execute(Runnable command) {
        if (Platform.isFxApplicationThread()) {
            command.run();
        } else {
            Platform.runLater(command);
        }
    }

    /** Runs {@code command} after what the JavaFX thread does now, even when called on it. */
    public void later(Runnable command) {
        Platform.runLater(command);
    }
}
