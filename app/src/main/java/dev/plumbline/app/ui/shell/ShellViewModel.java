package dev.plumbline.app.ui.shell;

import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.shell.place.Zoom;
import dev.plumbline.app.ui.theme.Theme;
import dev.plumbline.app.ui.workspace.Workspace;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What the frame of the window shows and does: the current screen, what floats above it, and what Escape means. */
public final class ShellViewModel {

    private final Workspace workspace;
    private final Actions actions;
    private final Notifications notifications;
    private final ReadOnlyStringWrapper screen = new ReadOnlyStringWrapper(this, "screen", "");
    private final Zoom zoom = new Zoom();
    private final ReadOnlyObjectWrapper<Overlay> overlay = new ReadOnlyObjectWrapper<>(this, "overlay", Overlay.NONE);

    public ShellViewModel(
            Workspace workspace, Actions actions, Notifications notifications, ObjectProperty<Theme> theme) {
        this.workspace = workspace;
        this.actions = actions;
        this.notifications = notifications;
        register(Action.always("shell.palette", "All actions\u2026", "Ctrl+K", () -> toggle(Overlay.PALETTE)));
        register(Action.always("shell.keys", "All keys", "?", () -> toggle(Overlay.CHEAT_SHEET)));
        register(new Action(
                "shell.stop",
                "Stop what runs",
                "Esc",
                Bindings.createBooleanBinding(
                        () -> workspace.activityProperty().get().isRunning(), workspace.activityProperty()),
                this::stop));
        register(Action.always(
                "shell.theme",
                "Change theme: light, dark, like the system",
                "Ctrl+T",
                () -> theme.set(theme.get().next())));
        register(Action.always("shell.larger", "Zoom in", "Ctrl++", zoom::larger));
        register(Action.always("shell.smaller", "Zoom out", "Ctrl+-", zoom::smaller));
        register(Action.always("shell.usual", "Usual size", "Ctrl+0", zoom::usual));
    }

    private void register(Action action) {
        actions.register(Actions.EVERYWHERE, action);
    }

    /** How large the window is drawn. */
    public Zoom zoom() {
        return zoom;
    }

    public Workspace workspace() {
        return workspace;
    }

    public Actions actions() {
        return actions;
    }

    public Notifications notifications() {
        return notifications;
    }

    /** Id of the screen that is shown. */
    public ReadOnlyStringProperty screenProperty() {
        return screen.getReadOnlyProperty();
    }

    /** Whether something lies over the screen: the palette, or the sheet of keys. */
    public boolean isCovered() {
        return overlay.get() != Overlay.NONE;
    }

    public ReadOnlyObjectProperty<Overlay> overlayProperty() {
        return overlay.getReadOnlyProperty();
    }

    /** Shows the screen with this id. */
    public void open(String id) {
        closeOverlay();
        screen.set(id);
    }

    /** Shows {@code wanted} above the screens, or closes it when it is shown. */
    public void toggle(Overlay wanted) {
        overlay.set(overlay.get() == wanted ? Overlay.NONE : wanted);
    }

    public void closeOverlay() {
        overlay.set(Overlay.NONE);
    }

    /** Ends what runs. */
    public void stop() {
        workspace.stopProperty().get().run();
    }

    /**
     * What Escape means now: it closes what floats; it stops a run only when nothing else could be meant.
     *
     * @param elsewhere whether a dialog, a pop-over or a field has the focus
     * @return whether it did something
     */
    public boolean escape(boolean elsewhere) {
        if (overlay.get() != Overlay.NONE) {
            closeOverlay();
            return true;
        }
        if (elsewhere || !workspace.activityProperty().get().isRunning()) {
            return false;
        }
        stop();
        return true;
    }
}
