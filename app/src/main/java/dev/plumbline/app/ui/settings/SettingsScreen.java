package dev.plumbline.app.ui.settings;

import dev.plumbline.app.ui.desktop.Desktop;
import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.shell.Action;
import dev.plumbline.app.ui.shell.Screen;
import dev.plumbline.app.ui.shell.ScreenContent;
import dev.plumbline.app.ui.shell.StatusLine;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.theme.Theme;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.project.Project;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;

/** The last entry of the navigation. */
public final class SettingsScreen {

    /** Under which name it is remembered whether tools may run outside a sandbox: {@code true} where they may. */
    public static final String UNSANDBOXED = "tools.allowUnsandboxed";

    private final SettingsViewModel model;
    private final Notifications notifications;

    /** @param theme what the window follows */
    public SettingsScreen(
            Project project,
            UiExecutor executor,
            Notifications notifications,
            ObjectProperty<Theme> theme,
            Preferences preferences) {
        this.model = new SettingsViewModel(new Surroundings(project), executor, theme, preferences);
        this.notifications = notifications;
    }

    /** The entry of the navigation. */
    public Screen screen() {
        return Screen.of("settings", "Settings", "mdmz-settings", "Ctrl+,", this::content)
                .bottom();
    }

    private ScreenContent content() {
        Desktop desktop = new Desktop(notifications);
        Action copy = new Action(
                "settings.diagnostics",
                "Copy diagnostics",
                "D",
                model.diagnosticsProperty().isNotEmpty(),
                () -> desktop.copy(model.diagnosticsProperty().get(), "Diagnostics"));
        Action again = Action.always("settings.again", "Check again", "F5", model::reload);
        SettingsView view = new SettingsView(model, List.of(copy, again));
        StatusLine status = new StatusLine(
                Bindings.createStringBinding(model::status, model.jdks(), model.host()),
                new SimpleStringProperty(""),
                new SimpleStringProperty(model.workspace()));
        return new ScreenContent(view, List.of(copy, again), status);
    }
}
