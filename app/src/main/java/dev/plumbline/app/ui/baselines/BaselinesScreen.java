package dev.plumbline.app.ui.baselines;

import dev.plumbline.app.ui.capture.CaptureWizard;
import dev.plumbline.app.ui.desktop.Desktop;
import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.shell.Screen;
import dev.plumbline.app.ui.shell.ScreenContent;
import dev.plumbline.app.ui.shell.StatusLine;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.model.Benchmark;
import dev.plumbline.project.Project;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;

/** The entry of the navigation for accepted baselines. */
public final class BaselinesScreen {

    private final Project project;
    private final UiExecutor executor;
    private final Notifications notifications;
    private final Preferences preferences;
    private final CaptureWizard capture;
    private final Links links;
    private Runnable retry = () -> {};

    /**
     * What lies beyond this screen.
     *
     * @param revisions compares with what a git revision holds
     * @param catalog what the bundled source can measure; blocks
     */
    public record Links(Consumer<String> revisions, Supplier<List<Benchmark>> catalog) {}

    public BaselinesScreen(
            Project project,
            UiExecutor executor,
            Notifications notifications,
            Preferences preferences,
            CaptureWizard capture,
            Links links) {
        this.preferences = preferences;
        this.capture = capture;
        this.links = links;
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
        BaselinesViewModel model =
                new BaselinesViewModel(new BaselineSource(project, links.catalog()), executor, notifications);
        retry = model::retry;
        BaselinesActions actions = new BaselinesActions(model, new Desktop(notifications), capture, links.revisions());
        BaselinesView view = new BaselinesView(model, actions, preferences);
        StatusLine status = new StatusLine(
                Bindings.createStringBinding(model::status, model.changesProperty()),
                new SimpleStringProperty(""),
                Bindings.createStringBinding(model::place, model.changesProperty()));
        return new ScreenContent(view, actions.all(), status);
    }
}
