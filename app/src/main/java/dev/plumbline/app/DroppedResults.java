package dev.plumbline.app;

import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.shell.FileDrop;
import dev.plumbline.app.ui.shell.notice.Notice;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.chart.Tone;
import dev.plumbline.format.Formats;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.metric.Units;
import dev.plumbline.project.Project;
import dev.plumbline.project.history.Importing;
import java.nio.file.Path;
import java.util.List;

/** Imports results that were dropped on the window, in the background, and says what became of them. */
final class DroppedResults implements FileDrop.Results {
    private final Project project;
    private final UiExecutor executor;
    private final Notifications notifications;
    private final Runnable imported;

    /** @param imported called when the history has new runs */
    DroppedResults(Project project, UiExecutor executor, Notifications notifications, Runnable imported) {
        this.project = project;
        this.executor = executor;
        this.notifications = notifications;
        this.imported = imported;
    }

    /** Reads no more than the head of a file. */
    @Override
    public boolean isResult(Path path) {
        try {
            return Formats.isResult(path)
                    && (path.toFile().isDirectory() || Formats.recognised(path).isPresent());
        } catch (PlumblineException unreadable) {
            return false; // empty, gone or not allowed: no result, and the notice says what would be one
        }
    }

    @Override
    public void importAll(List<Path> paths) {
        executor.run(
                () -> Importing.run(project, paths, Importing.Options.USUAL),
                this::tell,
                failed -> notifications.tell(Notice.of(
                        failed instanceof PlumblineException known ? known.sentence() : failed.toString(),
                        Tone.WORSE)));
    }

    private void tell(Importing.Outcome outcome) {
        long there = outcome.runs().size() - outcome.newRuns();
        String text = Units.count(outcome.newRuns(), "run") + " imported"
                + (there == 0 ? "" : ", " + there + " already there");
        notifications.tell(
                outcome.skipped().isEmpty()
                        ? Notice.of(text, Tone.SAME)
                        : Notice.of(
                                text + "; skipped: " + outcome.skipped().get(0).reason(), Tone.UNSURE));
        imported.run();
    }
}
