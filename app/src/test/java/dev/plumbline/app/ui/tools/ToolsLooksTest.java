package dev.plumbline.app.ui.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.fx.ThrottledPulse;
import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.measuring.AssessmentSession;
import dev.plumbline.app.ui.sample.ScreenPictures;
import dev.plumbline.app.ui.sample.StyleLog;
import dev.plumbline.app.ui.sample.Toolkit;
import dev.plumbline.app.ui.shell.Screen;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.theme.Theme;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.app.ui.workspace.Workspace;
import dev.plumbline.llm.ModelSettings;
import dev.plumbline.project.Project;
import dev.plumbline.project.tools.Assessing;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ToolsLooksTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void showsToolsVersionsAndTheProfileWithoutComplaint(Theme theme) {
        Shelves.fill(Project.at(folder));
        picture(theme, "tools");
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void saysWhatToDoWhileThereIsNoTool(Theme theme) {
        picture(theme, "tools-empty");
    }

    private void picture(Theme theme, String name) {
        try (StyleLog log = new StyleLog()) {
            Toolkit.run(() -> ScreenPictures.take(theme, screen(), name));
            assertThat(log.complaints()).isEmpty();
        }
    }

    private Screen screen() {
        Notifications notifications = new Notifications((delay, action) -> () -> {});
        AssessmentSession session = new AssessmentSession(
                listener -> Assessing.usual(Project.at(folder), ModelSettings.of(System.getenv()), listener),
                UiExecutor.inline(),
                new ThrottledPulse(Runnable::run, (delay, action) -> () -> {}, InstantSource.system()),
                new Workspace(folder),
                notifications);
        return new ToolsScreen(
                        Project.at(folder),
                        UiExecutor.inline(),
                        (delay, action) -> () -> {},
                        session,
                        notifications,
                        new Preferences(Map.of()))
                .screen();
    }
}
