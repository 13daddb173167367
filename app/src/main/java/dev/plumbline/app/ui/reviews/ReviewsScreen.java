package dev.plumbline.app.ui.reviews;

import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.shell.Notifications;
import dev.plumbline.app.ui.shell.Screen;
import dev.plumbline.app.ui.shell.ScreenContent;
import dev.plumbline.app.ui.shell.StatusLine;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.project.Project;
import java.time.InstantSource;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;

/** The entry of the navigation for what waits for a person. */
public final class ReviewsScreen {

    private static final String KEYS =
            "J / K next and previous \u00b7 A accept \u00b7 R reject \u00b7 D defer \u00b7 Ctrl+Z undo";

    private final ReviewsViewModel model;
    private final Preferences preferences;

    public ReviewsScreen(Project project, UiExecutor executor, Notifications notifications, Preferences preferences) {
        this.preferences = preferences;
        InstantSource clock = InstantSource.system();
        model = new ReviewsViewModel(new ReviewSource(project, clock), executor, notifications, preferences, clock);
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
