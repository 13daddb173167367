package dev.plumbline.app.ui.compare;

import dev.plumbline.app.ui.desktop.Desktop;
import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.measuring.MeasureAgain;
import dev.plumbline.app.ui.shell.Screen;
import dev.plumbline.app.ui.shell.ScreenContent;
import dev.plumbline.app.ui.shell.StatusLine;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.app.ui.workspace.ResultFilesDropped;
import dev.plumbline.project.Project;
import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;

/** The entry of the navigation for comparisons. It takes dropped files whether it was opened before or not. */
public final class CompareScreen implements ResultFilesDropped {

    /** Its id in the navigation. */
    public static final String ID = "compare";

    private final CompareViewModel model;
    private final Notifications notifications;
    private final Preferences preferences;
    private final Runnable show;

    /** @param show brings this screen to the front */
    public CompareScreen(
            Project project,
            UiExecutor executor,
            Notifications notifications,
            MeasureAgain again,
            Preferences preferences,
            Runnable show) {
        this.model = new CompareViewModel(new CompareSources(project), executor, notifications, again);
        this.preferences = preferences;
        this.notifications = notifications;
        this.show = show;
    }

    @Override
    public void compare(Path old, Path now) {
        model.open(old, now);
        show.run();
    }

    /** Compares what a git revision held as baselines with the newest run, and shows it. */
    public void against(String revision) {
        model.openAgainst(revision);
        show.run();
    }

    /** Compares two runs of the history, and shows it. */
    public void runs(String old, String now) {
        model.openRuns(old, now);
        show.run();
    }

    /** The entry of the navigation. */
    public Screen screen() {
        return Screen.of(ID, "Compare", "mdal-compare_arrows", "Ctrl+2", this::content);
    }

    private ScreenContent content() {
        CompareActions actions = new CompareActions(model, new Desktop(notifications), notifications);
        CompareView view = new CompareView(model, actions, preferences);
        StatusLine status = new StatusLine(
                Bindings.createStringBinding(model::totals, model.judgedProperty()),
                new SimpleStringProperty(""),
                new SimpleStringProperty(
                        "Change = new cost / old cost \u2212 1: above zero is slower, or more, also for throughput"));
        return new ScreenContent(view, actions.all(), status);
    }
}
