package dev.plumbline.app;

import dev.plumbline.app.cli.ExitCodes;
import dev.plumbline.app.ui.fx.FxRuntime;
import dev.plumbline.app.ui.fx.FxThread;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.project.Project;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.stage.Stage;

/** The window as a whole: opens it and waits until it is closed. */
public final class Dashboard {
    private static final String WATCH_PARENT = "plumbline.watchParent";

    private Dashboard() {}

    /**
     * Opens the dashboard on a workspace and blocks until its window closes.
     *
     * @return the exit code
     * @throws PlumblineException when the folder is no workspace, or no window can open here
     */
    public static int open(Path folder) {
        Project project = Project.at(folder);
        PreferencesFile preferences = PreferencesFile.usual(System.getenv());
        FxRuntime runtime = new FxRuntime();
        AtomicReference<AppContext> context = new AtomicReference<>();
        Optional<String> problem = runtime.start(() -> {
            Stage stage = new Stage();
            // Later: the stage still takes itself down when it says that it is hidden.
            stage.setOnHidden(event -> new FxThread().later(runtime::exit));
            show(project, preferences, stage, context);
        });
        if (problem.isPresent()) {
            throw PlumblineException.usage(MissingDesktop.sentence(problem.get()));
        }
        if (Boolean.getBoolean(WATCH_PARENT)) {
            ProcessHandle.current().parent().ifPresent(parent -> {
                var unused = parent.onExit().thenRun(runtime::exit);
            });
        }
        try {
            runtime.awaitExit();
        } catch (InterruptedException interrupted) {
            return ExitCodes.INTERRUPTED;
        } finally {
            Optional.ofNullable(context.get()).ifPresent(AppContext::close);
        }
        return ExitCodes.FINE;
    }

    /** Fills the window with another workspace; everything of the one before is closed first. */
    private static void show(
            Project project, PreferencesFile preferences, Stage stage, AtomicReference<AppContext> context) {
        Optional.ofNullable(context.get()).ifPresent(AppContext::close);
        AppContext made = new AppContext(project, preferences, folder -> {
            Project other = Project.at(folder);
            // Later: the key or the button that asked for it is still being handled.
            new FxThread().later(() -> show(other, preferences, stage, context));
        });
        context.set(made);
        made.open(stage);
    }
}
