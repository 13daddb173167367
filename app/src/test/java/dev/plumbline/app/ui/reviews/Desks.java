package dev.plumbline.app.ui.reviews;

import dev.plumbline.app.ui.fx.ThrottledPulse;
import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.measuring.AssessmentSession;
import dev.plumbline.app.ui.measuring.BenchScene;
import dev.plumbline.app.ui.measuring.MeasureAgain;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.app.ui.workspace.Workspace;
import dev.plumbline.llm.ModelSettings;
import dev.plumbline.project.Project;
import dev.plumbline.project.tools.Assessing;
import java.nio.file.Path;
import java.time.InstantSource;

/** The desk of a folder, with everything on the thread of the caller. */
record Desks(Path folder, Notifications notifications) {

    ReviewsViewModel model(InstantSource clock, Preferences preferences) {
        return model(clock, preferences, UiExecutor.inline());
    }

    ReviewsViewModel model(InstantSource clock, Preferences preferences, UiExecutor executor) {
        ReviewSource source = new ReviewSource(Project.at(folder), clock);
        return new ReviewsViewModel(
                source,
                executor,
                notifications,
                preferences,
                new Remeasuring(source, UiExecutor.inline(), notifications, session(), kernels()));
    }

    AssessmentSession session() {
        return new AssessmentSession(
                listener -> Assessing.usual(Project.at(folder), ModelSettings.of(System.getenv()), listener),
                UiExecutor.inline(),
                new ThrottledPulse(Runnable::run, (delay, action) -> () -> {}, InstantSource.system()),
                new Workspace(folder),
                notifications);
    }

    static MeasureAgain kernels() {
        BenchScene scene = new BenchScene();
        return new MeasureAgain(scene.bench, scene.run);
    }
}
