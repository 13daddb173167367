package dev.plumbline.app.ui.reviews;

import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.measuring.AssessmentSession;
import dev.plumbline.app.ui.measuring.MeasureAgain;
import dev.plumbline.app.ui.shell.Screen;
import dev.plumbline.app.ui.shell.ScreenContent;
import dev.plumbline.app.ui.shell.StatusLine;
import dev.plumbline.app.ui.shell.notice.Complaint;
import dev.plumbline.app.ui.shell.notice.Notice;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.chart.Tone;
import dev.plumbline.model.Benchmark;
import dev.plumbline.project.Project;
import java.time.InstantSource;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;

/** The entry of the navigation for what waits for a person. */
public final class ReviewsScreen {

    private static final String KEYS =
            "J / K next and previous \u00b7 A accept \u00b7 R reject \u00b7 M measure again \u00b7 D defer \u00b7 Ctrl+Z undo";

    private final ReviewsViewModel model;
    private final Preferences preferences;
    private final ReviewSource source;
    private final UiExecutor executor;
    private final Notifications notifications;

    /**
     * @param tools measures a tool again
     * @param kernels measures a kernel again
     */
    public ReviewsScreen(
            Project project,
            UiExecutor executor,
            Notifications notifications,
            Preferences preferences,
            AssessmentSession tools,
            MeasureAgain kernels) {
        this.preferences = preferences;
        this.executor = executor;
        this.notifications = notifications;
        source = new ReviewSource(project, InstantSource.system());
        model = new ReviewsViewModel(
                source,
                executor,
                notifications,
                preferences,
                new Remeasuring(source, executor, notifications, tools, kernels));
        tools.runningProperty().subscribe((was, running) -> {
            if (!running) {
                look(); // what was profiled may wait for a person
            }
        });
    }

    /** The entry of the navigation, with the number of what waits. */
    public Screen screen() {
        return Screen.of("reviews", "Reviews", "mdmz-rate_review", "Ctrl+4", this::content)
                .withBadge(model.waitingProperty());
    }

    /** Reads the queue, so that the navigation says how much waits even before the screen is opened. */
    public void look() {
        model.reload();
    }

    /** Puts the newest runs of kernels before a person, with the comparison against their baselines. */
    public void send(List<Benchmark> benchmarks) {
        executor.run(
                () -> source.send(benchmarks),
                sent -> {
                    sent.forEach(item -> notifications.tell(Notice.of(item.name() + " waits for a person", Tone.SAME)));
                    model.reload();
                },
                failed -> notifications.tell(Complaint.notice(failed)));
    }

    private ScreenContent content() {
        ReviewsActions actions = new ReviewsActions(model);
        ReviewsView view = new ReviewsView(model, actions, preferences);
        StatusLine status = new StatusLine(
                new SimpleStringProperty(KEYS),
                new SimpleStringProperty(""),
                Bindings.createStringBinding(model::place, model.changesProperty()));
        return new ScreenContent(view, actions.all(), status);
    }
}
