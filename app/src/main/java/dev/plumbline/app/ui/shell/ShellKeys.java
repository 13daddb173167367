package dev.plumbline.app.ui.shell;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Brings the keys of a scene to the actions. Controls come first: what they consume never arrives here. */
final class ShellKeys {

    private final ShellViewModel model;
    private final Node shell;

    private ShellKeys(ShellViewModel model, Node shell) {
        this.model = model;
        this.shell = shell;
    }

    /**
     * At the scene, where every key arrives in the end: whatever has the focus, and when nothing has it. A click on
     * blank space gives the focus to something that is no part of the shell.
     */
    static void install(ShellViewModel model, Node shell) {
        ShellKeys keys = new ShellKeys(model, shell);
        EventHandler<KeyEvent> handler = keys::handle;
        shell.sceneProperty().addListener((source, old, now) -> {
            if (old != null) {
                old.removeEventHandler(KeyEvent.KEY_PRESSED, handler);
                old.removeEventHandler(KeyEvent.KEY_TYPED, handler);
            }
            if (now != null) {
                now.addEventHandler(KeyEvent.KEY_PRESSED, handler);
                now.addEventHandler(KeyEvent.KEY_TYPED, handler);
            }
        });
    }

    private void handle(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_PRESSED && event.getCode() == KeyCode.ESCAPE) {
            if (model.escape(isTyping() || isSomethingOpen())) {
                event.consume();
            }
            return;
        }
        for (Action action : model.actions().availableOn(model.screenProperty().get())) {
            if (action.key().isEmpty()) {
                continue;
            }
            KeyPattern pattern = KeyPattern.of(action.key());
            boolean floating = model.overlayProperty().get() != Overlay.NONE;
            boolean mayRun = !pattern.isSign()
                    || (!isTyping() && (!floating || action.id().startsWith("shell.")));
            if (mayRun && pattern.matches(event) && action.runIfEnabled()) {
                event.consume();
                return;
            }
        }
    }

    private boolean isTyping() {
        Scene scene = shell.getScene();
        return scene != null && scene.getFocusOwner() instanceof TextInputControl;
    }

    private boolean isSomethingOpen() {
        Window own = shell.getScene() == null ? null : shell.getScene().getWindow();
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .anyMatch(w -> (w instanceof PopupWindow popup && popup.getOwnerWindow() == own && popup.isAutoHide())
                        || (w instanceof Stage stage && stage.getOwner() == own && own != null));
    }
}
