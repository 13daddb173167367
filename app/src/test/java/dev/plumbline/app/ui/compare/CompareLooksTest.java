package dev.plumbline.app.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.sample.ScreenPictures;
import dev.plumbline.app.ui.sample.StyleLog;
import dev.plumbline.app.ui.sample.Toolkit;
import dev.plumbline.app.ui.shell.Notifications;
import dev.plumbline.app.ui.theme.Theme;
import dev.plumbline.project.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompareLooksTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void showsTwoFilesWithoutComplaint(Theme theme) {
        ResultFiles files = new ResultFiles(folder);
        Path old = files.old();
        Path now = files.now();
        try (StyleLog log = new StyleLog()) {
            int colors = Toolkit.call(() -> {
                CompareScreen screen = screen();
                screen.compare(old, now);
                return ScreenPictures.take(theme, screen.screen(), "compare");
            });
            assertThat(colors).isGreaterThan(40);
            assertThat(log.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void saysWhatToDropWhileEmpty(Theme theme) {
        try (StyleLog log = new StyleLog()) {
            int colors = Toolkit.call(() -> ScreenPictures.take(theme, screen().screen(), "compare-empty"));
            assertThat(colors).isGreaterThan(10);
            assertThat(log.complaints()).isEmpty();
        }
    }

    private CompareScreen screen() {
        Notifications notifications = new Notifications((delay, action) -> () -> {});
        return new CompareScreen(Project.at(folder), UiExecutor.inline(), notifications, () -> {});
    }
}
