package dev.plumbline.app.ui.reviews;

import static org.assertj.core.api.Assertions.assertThat;

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
import dev.plumbline.project.Project;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewsLooksTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void showsQueueEvidenceAndDecisionWithoutComplaint(Theme theme) {
        new Waiting(Project.at(folder)).fill(Instant.now());
        try (StyleLog log = new StyleLog()) {
            Toolkit.run(() -> ScreenPictures.take(theme, screen(Map.of("reviews.order", "CHANGE")), "reviews"));
            assertThat(log.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void saysWhatToDoWhileNothingWaits(Theme theme) {
        try (StyleLog log = new StyleLog()) {
            Toolkit.run(() -> ScreenPictures.take(theme, screen(Map.of()), "reviews-empty"));
            assertThat(log.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = EvidencePart.class,
            names = {"MEASURED", "HISTORY"})
    void showsTheOtherPartsOfTheEvidence(EvidencePart part) {
        new Waiting(Project.at(folder)).fill(Instant.now());
        try (StyleLog log = new StyleLog()) {
            Toolkit.run(() -> ScreenPictures.take(
                    Theme.LIGHT,
                    Screen.of("reviews", "Reviews", "mdmz-rate_review", "Ctrl+4", () -> opened(part)),
                    "reviews-" + part.title().toLowerCase(Locale.ROOT)));
            assertThat(log.complaints()).isEmpty();
        }
    }

    /** A tool for what was measured; a kernel with a comment for the history. */
    private ScreenContent opened(EvidencePart part) {
        Preferences preferences = new Preferences(Map.of("reviews.lastVisit", "0", "reviews.unified", "true"));
        ReviewsViewModel model = new Desks(folder, new Notifications((delay, action) -> () -> {}))
                .model(InstantSource.system(), preferences);
        ReviewsActions actions = new ReviewsActions(model);
        ReviewsView view = new ReviewsView(model, actions, preferences);
        model.reload();
        model.move(part == EvidencePart.HISTORY ? 3 : 1);
        model.reasonProperty().set("the flag of the compiler changed with this commit");
        model.decide(Verb.COMMENT);
        model.decide(Verb.CLAIM);
        view.showPart(part);
        return new ScreenContent(view, actions.all(), StatusLine.of("", "", ""));
    }

    private Screen screen(Map<String, String> remembered) {
        Notifications notifications = new Notifications((delay, action) -> () -> {});
        return new ReviewsScreen(
                        Project.at(folder),
                        UiExecutor.inline(),
                        notifications,
                        new Preferences(remembered),
                        new Desks(folder, notifications).session(),
                        Desks.kernels())
                .screen();
    }
}
