package dev.plumbline.app.ui.trends;

import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.workspace.Preferences;

/** The view models of the screen; all follow the first. */
record TrendModels(
        TrendsViewModel series,
        Marking marking,
        LevelsViewModel levels,
        OverlayViewModel overlay,
        ParameterViewModel parameter) {

    static TrendModels of(
            TrendsViewModel series,
            TrendSource source,
            UiExecutor executor,
            Notifications notifications,
            Preferences preferences) {
        return new TrendModels(
                series,
                new Marking(series, source, executor, notifications),
                new LevelsViewModel(series, executor, notifications),
                new OverlayViewModel(series, source, executor, notifications, preferences),
                new ParameterViewModel(series, source, executor, notifications, preferences));
    }
}
