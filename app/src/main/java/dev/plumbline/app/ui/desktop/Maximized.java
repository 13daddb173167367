package dev.plumbline.app.ui.desktop;

import dev.plumbline.app.ui.fx.FxThread;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.stage.Stage;

/**
 * Keeps a window maximised over a dialog. While a dialog is open its owner cannot be used; GTK says that to the window
 * manager by fixing the owner's size, and some of them (openbox) then take the window out of its maximised state.
 */
final class Maximized {
    private final Stage stage;
    private final boolean before;

    private Maximized(Stage stage, boolean before) {
        this.stage = stage;
        this.before = before;
    }

    private static Maximized of(Node owner) {
        Stage stage = (Stage) owner.getScene().getWindow();
        return new Maximized(stage, stage.isMaximized());
    }

    /** Shows a dialog that answers when it is closed. */
    static <T> T during(Node owner, Supplier<T> dialog) {
        Maximized window = of(owner);
        try {
            return dialog.get();
        } finally {
            window.restore();
        }
    }

    /** What to do when a dialog is closed that is shown now. */
    static Runnable after(Node owner) {
        return of(owner)::restore;
    }

    private void restore() {
        if (before) {
            new FxThread().later(() -> {
                stage.setMaximized(false); // the stage may not have heard of it
                stage.setMaximized(true);
            });
        }
    }
}
