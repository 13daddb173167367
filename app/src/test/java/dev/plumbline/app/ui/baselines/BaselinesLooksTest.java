package dev.plumbline.app.ui.baselines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.capture.NoCapture;
import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.sample.ScreenPictures;
import dev.plumbline.app.ui.sample.StyleLog;
import dev.plumbline.app.ui.sample.Toolkit;
import dev.plumbline.app.ui.shell.Screen;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.theme.Theme;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.project.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BaselinesLooksTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void showsSetsValuesAndHistoryWithoutComplaint(Theme theme) {
        new Accepted(Project.at(folder)).commitBoth();
        try (StyleLog log = new StyleLog()) {
            Toolkit.run(() -> ScreenPictures.take(theme, screen(), "baselines"));
            assertThat(log.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void saysWhatToDoWhileNothingIsAccepted(Theme theme) {
        try (StyleLog log = new StyleLog()) {
            Toolkit.run(() -> ScreenPictures.take(theme, screen(), "baselines-empty"));
            assertThat(log.complaints()).isEmpty();
        }
    }

    private Screen screen() {
        Notifications notifications = new Notifications((delay, action) -> () -> {});
        return new BaselinesScreen(
                        Project.at(folder),
                        UiExecutor.inline(),
                        notifications,
                        new Preferences(Map.of("baselines.sort", "accepted:down")),
                        NoCapture.wizard(),
                        new BaselinesScreen.Links(revision -> {}, List::of))
                .screen();
    }
}
