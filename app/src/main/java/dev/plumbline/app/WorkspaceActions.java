package dev.plumbline.app;

import dev.plumbline.app.ui.desktop.Desktop;
import dev.plumbline.app.ui.shell.Action;
import dev.plumbline.app.ui.shell.Actions;
import dev.plumbline.app.ui.shell.notice.Notice;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.workspace.RecentWorkspaces;
import dev.plumbline.app.ui.workspace.Workspace;
import dev.plumbline.chart.Tone;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;

/** Opens another folder in the window: one that is chosen, or one that was open before. Not while something runs. */
final class WorkspaceActions {

    private final Workspace workspace;
    private final RecentWorkspaces recent;
    private final Notifications notifications;
    private final Consumer<Path> open;
    private final BooleanBinding idle;

    /** @param open shows this folder in the place of what is shown */
    WorkspaceActions(Workspace workspace, RecentWorkspaces recent, Notifications notifications, Consumer<Path> open) {
        this.workspace = workspace;
        this.recent = recent;
        this.notifications = notifications;
        this.open = open;
        idle = Bindings.createBooleanBinding(
                () -> !workspace.activityProperty().get().isRunning(), workspace.activityProperty());
    }

    /** @param owner a node of the window, for the chooser */
    void register(Actions actions, Node owner) {
        Desktop desktop = new Desktop(notifications);
        actions.register(
                Actions.EVERYWHERE,
                new Action(
                        "workspace.open",
                        "Open workspace\u2026",
                        "Ctrl+Shift+O",
                        idle,
                        () -> desktop.folder(owner, "Open a workspace", workspace.folder())
                                .ifPresent(this::open)));
        List<String> others = recent.without(workspace.folder().toString());
        for (int i = 0; i < others.size(); i++) {
            actions.register(Actions.EVERYWHERE, reopen(i + 1, others.get(i)));
        }
    }

    private Action reopen(int number, String folder) {
        SimpleBooleanProperty listed = new SimpleBooleanProperty(true);
        return new Action("workspace.recent." + number, "Recent workspace: " + folder, "", idle.and(listed), () -> {
            if (RecentWorkspaces.isThere(folder)) {
                open(Path.of(folder));
            } else {
                listed.set(false);
                recent.forget(folder);
                notifications.tell(Notice.of(
                        folder + " is not there any more; it was taken from the recent workspaces", Tone.UNSURE));
            }
        });
    }

    private void open(Path folder) {
        if (!folder.toAbsolutePath().normalize().equals(workspace.folder())) {
            open.accept(folder);
        }
    }
}
