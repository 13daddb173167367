package dev.plumbline.app.ui.trends;

import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.app.ui.workspace.Workspace;
import dev.plumbline.project.Project;
import java.nio.file.Path;
import java.time.ZoneOffset;

/** The models of the screen of trends over what a folder holds; they answer at once. */
record OpenedTrends(TrendsViewModel model, TrendModels models) {
    static OpenedTrends of(Path folder, Notifications notifications, Preferences preferences) {
        TrendSource source = new TrendSource(Project.at(folder), ZoneOffset.UTC);
        TrendsViewModel model =
                new TrendsViewModel(source, UiExecutor.inline(), new Workspace(folder), notifications, preferences);
        TrendModels models = TrendModels.of(model, source, UiExecutor.inline(), notifications, preferences);
        model.look();
        return new OpenedTrends(model, models);
    }
}
