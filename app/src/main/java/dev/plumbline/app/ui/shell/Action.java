package dev.plumbline.app.ui.shell;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;

/**
 * Something a person can do.
 *
 * @param id stable and unique, as in {@code run.quick}
 * @param title the words of the palette and the cheat sheet
 * @param key as in {@code Ctrl+K}, {@code F5}, {@code /} or {@code ?}; empty when it has none
 * @param enabled whether it can be done now
 * @param run does it, on the JavaFX thread
 */
public record Action(String id, String title, String key, ObservableBooleanValue enabled, Runnable run) {

    /** An action that is always possible. */
    public static Action always(String id, String title, String key, Runnable run) {
        return new Action(id, title, key, new SimpleBooleanProperty(true), run);
    }

    /** Does it if it can be done now. */
    public boolean runIfEnabled() {
        if (enabled.get()) {
            run.run();
        }
        return enabled.get();
    }
}
