package dev.plumbline.app.ui.baselines;

import dev.plumbline.app.ui.capture.CaptureWizard;
import dev.plumbline.app.ui.desktop.Desktop;
import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.shell.Notifications;
import dev.plumbline.app.ui.shell.Screen;
import dev.plumbline.app.ui.shell.ScreenContent;
import dev.plumbline.app.ui.shell.StatusLine;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.project.Project;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;

/** The entry of the navigation for accepted baselines. */
public final class BaselinesScreen {

    private final Project project;
    private final UiExecutor executor;
    private final Notifications notifications;
    private final Preferences preferences;
    private final CaptureWizard capture;
    private final Consumer<String> revisions;
    private Runnable retry = () -> {};

    /** @param revisions compares with what a git revision holds */
    public BaselinesScreen(
            Project project,
            UiExecutor executor,
            Notifications notifications,
            Preferences preferences,
            CaptureWizard capture,
            Consumer<String> revisions) {
        this.preferences = preferences;
        this.capture = capture;
        this.revisions = revisions;
        this.project = project;
        this.executor = executor;
        this.notifications = notifications;
    }

    /** The entry of the navigation. */
    public Screen screen() {
        return Screen.of("baselines", "Baselines", "mdal-flag", "Ctrl+5", this::content);
    }

    /** Looks again after a look that went wrong: the cause may have been mended meanwhile. */
    public void retry() {
        retry.run();
    }

    private ScreenContent content() {
        BaselinesViewModel model = new BaselinesViewModel(new BaselineSource(project), executor, notifications);
        retry = model::retry;
        BaselinesActions actions = new BaselinesActions(model, new Desktop(notifications), capture, revisions);
        BaselinesView view = new BaselinesView(model, actions, preferences);
        StatusLine status = new StatusLine(
                Bindings.createStringBinding(model::status, model.changesProperty()),
                new SimpleStringProperty(""),
                Bindings.createStringBinding(model::place, model.changesProperty()));
        return new ScreenContent(view, actions.all(), status);
    }
}
