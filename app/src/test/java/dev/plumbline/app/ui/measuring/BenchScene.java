package dev.plumbline.app.ui.measuring;

import dev.plumbline.app.ui.fx.ThrottledPulse;
import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.workspace.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** View models on a fake service, without threads; frames come when they are asked for. */
public final class BenchScene {

    public final FakeMeasuring service = new FakeMeasuring();
    public final Workspace workspace = new Workspace(Path.of("engram-kernels"));
    public final Notifications notifications = new Notifications((delay, action) -> () -> {});
    public final List<Runnable> frames = new ArrayList<>();
    public final UiExecutor executor = UiExecutor.inline();
    public final OpenBenchmarksViewModel bench =
            new OpenBenchmarksViewModel(service, executor, workspace, notifications);
    public final RunViewModel run = new RunViewModel(
            service,
            bench,
            workspace,
            executor,
            new ThrottledPulse(
                    frames::add,
                    (delay, action) -> {
                        frames.add(action);
                        return () -> {};
                    },
                    InstantSource.system()),
            notifications);

    /** Draws everything that waits. */
    public void frame() {
        List<Runnable> due = List.copyOf(frames);
        frames.clear();
        due.forEach(Runnable::run);
    }
}
