package dev.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.shell.Action;
import dev.plumbline.app.ui.shell.Actions;
import dev.plumbline.app.ui.shell.notice.Notice;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.workspace.Activity;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.app.ui.workspace.RecentWorkspaces;
import dev.plumbline.app.ui.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceActionsTest {

    @TempDir
    private Path folder;

    private final RecentWorkspaces recent = new RecentWorkspaces(new Preferences(Map.of()));
    private final Notifications notifications = new Notifications((delay, action) -> () -> {});
    private final Workspace workspace = new Workspace(Path.of("engram-kernels").toAbsolutePath());
    private final Actions actions = new Actions();
    private final List<Path> opened = new ArrayList<>();

    @BeforeEach
    void register() {
        recent.opened(Path.of("/no/such/folder"));
        recent.opened(folder);
        recent.opened(workspace.folder());
        new WorkspaceActions(workspace, recent, notifications, opened::add).register(actions, new Region());
    }

    private Action action(String id) {
        return actions.find(id).orElseThrow();
    }

    @Test
    void opensAFolderThatWasOpenBefore() {
        action("workspace.recent.1").runIfEnabled();
        assertThat(opened).containsExactly(folder);
    }

    @Test
    void saysThatAFolderIsGoneAndForgetsIt() {
        Action gone = action("workspace.recent.2");
        gone.runIfEnabled();
        assertThat(opened).isEmpty();
        assertThat(notifications.shown())
                .extracting(Notice::text)
                .allSatisfy(text -> assertThat(text).contains("/no/such/folder is not there any more"));
        assertThat(recent.all()).doesNotContain("/no/such/folder");
        assertThat(gone.enabled().get()).isFalse();
    }

    @Test
    void doesNotOfferTheFolderThatIsOpen() {
        assertThat(actions.find("workspace.recent.3")).isEmpty();
    }

    @Test
    void staysWhereItIsWhileSomethingRuns() {
        workspace.activityProperty().set(new Activity("fork 1/3", 0.2, true));
        assertThat(action("workspace.recent.1").runIfEnabled()).isFalse();
        assertThat(action("workspace.open").enabled().get()).isFalse();
    }
}
