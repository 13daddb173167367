package dev.plumbline.app.ui.tools;

import dev.plumbline.app.ui.desktop.Desktop;
import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.fx.UiTimer;
import dev.plumbline.app.ui.measuring.AssessmentSession;
import dev.plumbline.app.ui.shell.Screen;
import dev.plumbline.app.ui.shell.ScreenContent;
import dev.plumbline.app.ui.shell.StatusLine;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.llm.LanguageModels;
import dev.plumbline.llm.ModelSettings;
import dev.plumbline.llm.TextEmbedder;
import dev.plumbline.project.Project;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;

/** The entry of the navigation for tools. */
public final class ToolsScreen {

    private final Project project;
    private final UiExecutor executor;
    private final UiTimer timer;
    private final AssessmentSession session;
    private final Notifications notifications;
    private final Preferences preferences;
    private Runnable retry = () -> {};

    public ToolsScreen(
            Project project,
            UiExecutor executor,
            UiTimer timer,
            AssessmentSession session,
            Notifications notifications,
            Preferences preferences) {
        this.project = project;
        this.executor = executor;
        this.timer = timer;
        this.session = session;
        this.notifications = notifications;
        this.preferences = preferences;
    }

    /** The entry of the navigation. */
    public Screen screen() {
        return Screen.of("tools", "Tools", "mdal-build", "Ctrl+6", this::content);
    }

    private TextEmbedder embedder() {
        return LanguageModels.embedder(ModelSettings.forEmbeddings(System.getenv(), preferences.snapshot(), ""));
    }

    /** Looks again after a look that went wrong: the cause may have been mended meanwhile. */
    public void retry() {
        retry.run();
    }

    private ScreenContent content() {
        ToolsViewModel model =
                new ToolsViewModel(new ToolSource(project, this::embedder), executor, timer, session, notifications);
        retry = model::retry;
        ToolsActions actions = new ToolsActions(model, new Desktop(notifications));
        ToolsView view = new ToolsView(model, actions, preferences);
        StatusLine status = new StatusLine(
                Bindings.createStringBinding(model::header, model.changesProperty()),
                new SimpleStringProperty("J / K next and previous \u00b7 P profile \u00b7 / search"),
                Bindings.createStringBinding(model::place, model.changesProperty()));
        return new ScreenContent(view, actions.all(), status);
    }
}
