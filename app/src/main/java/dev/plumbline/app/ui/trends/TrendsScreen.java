package dev.plumbline.app.ui.trends;

import dev.plumbline.app.ui.desktop.Desktop;
import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.shell.Screen;
import dev.plumbline.app.ui.shell.ScreenContent;
import dev.plumbline.app.ui.shell.StatusLine;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.app.ui.workspace.Workspace;
import dev.plumbline.model.Benchmark;
import dev.plumbline.project.Project;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;

/** The entry of the navigation for what the history says. */
public final class TrendsScreen {
    private final TrendsViewModel model;
    private final TrendModels models;
    private final Notifications notifications;
    private final Preferences preferences;
    private final Links links;
    private boolean opened;

    /**
     * Where other screens take over.
     *
     * @param compare shows the comparison of two runs, the older one first
     * @param review puts the newest run of benchmarks before a person
     */
    public record Links(BiConsumer<String, String> compare, Consumer<List<Benchmark>> review) {}

    public TrendsScreen(
            Project project,
            UiExecutor executor,
            Workspace workspace,
            Notifications notifications,
            Preferences preferences,
            Links links) {
        this.notifications = notifications;
        this.preferences = preferences;
        this.links = links;
        TrendSource source = new TrendSource(project, ZoneId.systemDefault());
        model = new TrendsViewModel(source, executor, workspace, notifications, preferences);
        models = TrendModels.of(model, source, executor, notifications, preferences);
    }

    /** The entry of the navigation. */
    public Screen screen() {
        return Screen.of("trends", "Trends", "mdmz-timeline", "Ctrl+3", this::content);
    }

    /** Reads the history again if the screen was opened before. */
    public void look() {
        if (opened) {
            model.look();
        }
    }

    private ScreenContent content() {
        opened = true;
        Desktop desktop = new Desktop(notifications);
        TrendsActions actions = new TrendsActions(models, desktop, links);
        TrendsView view = new TrendsView(models, actions, desktop, preferences);
        StatusLine status = new StatusLine(
                Bindings.createStringBinding(model::status, model.changesProperty()),
                new SimpleStringProperty(""),
                new SimpleStringProperty(
                        "Change = cost after / cost before \u2212 1: above zero is slower, or more, also for throughput"));
        return new ScreenContent(view, actions.all(), status);
    }
}
