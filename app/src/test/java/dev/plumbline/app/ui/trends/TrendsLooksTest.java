package dev.plumbline.app.ui.trends;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.desktop.Desktop;
import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.sample.ScreenPictures;
import dev.plumbline.app.ui.sample.StyleLog;
import dev.plumbline.app.ui.sample.Toolkit;
import dev.plumbline.app.ui.shell.Screen;
import dev.plumbline.app.ui.shell.ScreenContent;
import dev.plumbline.app.ui.shell.StatusLine;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.theme.Theme;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.app.ui.workspace.Workspace;
import dev.plumbline.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrendsLooksTest {
    private static final TrendsScreen.Links NOWHERE = new TrendsScreen.Links((old, now) -> {}, benchmarks -> {});

    @TempDir
    private Path folder;

    private final Notifications notifications = new Notifications((delay, action) -> () -> {});

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void showsLevelsAndStepsWithoutComplaint(Theme theme) {
        Measured.fill(Project.at(folder));
        picture(theme, screen(Map.of("trends.span", "ALL")), "trends");
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void saysWhatToDoWhileThereIsNoHistory(Theme theme) {
        picture(theme, screen(Map.of()), "trends-empty");
    }

    @Test
    void showsAllBenchmarksAtOnce() {
        Measured.fill(Project.at(folder));
        Screen screen =
                opened(Map.of(), (model, view) -> model.overviewShownProperty().set(true));
        picture(Theme.LIGHT, screen, "trends-overview");
    }

    @Test
    void escapeLeavesTheOverview() {
        Measured.fill(Project.at(folder));
        Screen screen = opened(Map.of(), (model, view) -> {
            model.look();
            model.overviewShownProperty().set(true);
            Event.fireEvent(
                    view, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
            assertThat(model.overviewShownProperty().get()).isFalse();
        });
        picture(Theme.LIGHT, screen, "trends");
    }

    @Test
    void showsWhatCanBeChosenAndTheChosenStep() {
        Measured.fill(Project.at(folder), 153, 6);
        Screen screen = opened(Map.of("trends.order", "COMMIT", "trends.scale", "PERCENT"), (model, view) -> {
            model.look();
            model.move(1);
            view.chart().zoom(true);
            view.pickers().benchmark();
        });
        picture(Theme.LIGHT, screen, "trends-picker");
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void showsTwoLevelsAgainstEachOtherAndABudget(Theme theme) throws IOException {
        Measured.fill(Project.at(folder));
        Files.writeString(folder.resolve("plumbline.yaml"), "budget: {Decay: 12.5 us}\n");
        Screen screen = opened(Map.of("trends.span", "ALL"), (model, view) -> {
            model.look();
            view.models().levels().compare(1, 2);
        });
        picture(theme, screen, "trends-levels");
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void showsSeveralSeriesOverEachOther(Theme theme) {
        Measured.fill(Project.at(folder));
        Screen screen = opened(Map.of("trends.span", "ALL"), (model, view) -> {
            model.look();
            view.models().overlay().toggle(Measured.flat(2));
            view.models().overlay().toggle(Measured.flat(4));
        });
        picture(theme, screen, "trends-overlay");
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void showsABenchmarkOverAParameter(Theme theme) {
        Measured.fillSized(Project.at(folder));
        Screen screen = opened(Map.of("trends.span", "ALL"), (model, view) -> {
            model.look();
            view.models().parameter().toggle();
        });
        picture(theme, screen, "trends-parameter");
    }

    @Test
    void namesKeepTheirUnderscores() {
        Measured.fill(Project.at(folder));
        Screen screen = opened(Map.of(), (model, view) -> {
            model.look();
            assertThat(view.lookupAll(".button").stream()
                            .map(Button.class::cast)
                            .filter(button -> button.getText().contains("_")))
                    .isNotEmpty()
                    .noneMatch(Button::isMnemonicParsing);
        });
        picture(Theme.LIGHT, screen, "trends");
    }

    private void picture(Theme theme, Screen screen, String name) {
        try (StyleLog log = new StyleLog()) {
            Toolkit.run(() -> ScreenPictures.take(theme, screen, name));
            assertThat(log.complaints()).isEmpty();
        }
    }

    private Screen screen(Map<String, String> remembered) {
        return new TrendsScreen(
                        Project.at(folder),
                        UiExecutor.inline(),
                        new Workspace(folder),
                        notifications,
                        new Preferences(remembered),
                        NOWHERE)
                .screen();
    }

    private Screen opened(Map<String, String> remembered, BiConsumer<TrendsViewModel, TrendsView> work) {
        return Screen.of("trends", "Trends", "mdmz-timeline", "Ctrl+3", () -> {
            Preferences preferences = new Preferences(remembered);
            TrendSource source = new TrendSource(Project.at(folder), ZoneOffset.UTC);
            TrendsViewModel model =
                    new TrendsViewModel(source, UiExecutor.inline(), new Workspace(folder), notifications, preferences);
            TrendModels models = TrendModels.of(model, source, UiExecutor.inline(), notifications, preferences);
            Desktop desktop = new Desktop(notifications);
            TrendsActions actions = new TrendsActions(models, desktop, NOWHERE);
            TrendsView view = new TrendsView(models, actions, desktop, preferences);
            work.accept(model, view);
            return new ScreenContent(view, actions.all(), StatusLine.of("", "", ""));
        });
    }
}
