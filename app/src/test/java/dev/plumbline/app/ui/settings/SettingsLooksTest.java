package dev.plumbline.app.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsLooksTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void showsEverythingWithoutComplaint(Theme theme) {
        try (StyleLog log = new StyleLog()) {
            Toolkit.run(() -> ScreenPictures.take(theme, screen(theme), "settings"));
            assertThat(log.complaints()).isEmpty();
        }
    }

    private Screen screen(Theme theme) {
        Notifications notifications = new Notifications((delay, action) -> () -> {});
        return new SettingsScreen(
                        Project.at(folder),
                        UiExecutor.inline(),
                        notifications,
                        new SimpleObjectProperty<>(theme),
                        new Preferences(Map.of("workspace.recent", "another-workspace")))
                .screen();
    }
}
