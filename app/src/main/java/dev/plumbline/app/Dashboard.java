package dev.plumbline.app;

import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.Window;
import dev.plumbline.app.ui.fx.FxRuntime;
import dev.plumbline.app.ui.fx.FxThread;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.project.Project;
import dev.plumbline.project.comparing.AbTest;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.stage.Stage;

/** The window as a whole: opens it and waits until it is closed. */
final class Dashboard implements Window {
    private static final String WATCH_PARENT = "plumbline.watchParent";

    /**
     * Opens the dashboard on a workspace and blocks until its window closes.
     *
     * @return the exit code
     * @throws PlumblineException when the folder is no workspace, or no window can open here
     */
    @Override
    public int open(Path folder) {
        Project project = Project.at(folder);
        PreferencesFile preferences = PreferencesFile.usual(System.getenv());
        // Starting the toolkit waits for the display; reading the preferences wakes the JSON library meanwhile. Listing
        // the benchmarks takes a JVM of its own and would only hold up the first frame.
        CompletableFuture<Preferences> remembered = CompletableFuture.supplyAsync(preferences::load);
        FxRuntime runtime = new FxRuntime();
        AtomicReference<AppContext> context = new AtomicReference<>();
        Optional<String> problem = runtime.start(() -> {
            Stage stage = new Stage();
            // Later: the stage still takes itself down when it says that it is hidden.
            stage.setOnHidden(event -> new FxThread().later(runtime::exit));
            AppContext made = show(project, preferences, remembered.join(), stage, context);
            StartTiming.ifWanted(stage, made);
            WindowCost.ifWanted(stage.getScene());
        });
        if (problem.isPresent()) {
            throw cannotOpen(problem.get());
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

    private static PlumblineException cannotOpen(String reason) {
        return PlumblineException.usage(MissingDesktop.sentence(reason));
    }

    @Override
    public AbTest.Result beside(Trial trial) {
        FxRuntime runtime = new FxRuntime();
        WindowTrial window = new WindowTrial(trial, runtime);
        AtomicReference<AppContext> context = new AtomicReference<>();
        Optional<String> problem =
                runtime.start(() -> context.set(window.open(PreferencesFile.usual(System.getenv()))));
        if (problem.isPresent()) {
            throw cannotOpen(problem.get());
        }
        try {
            return window.result().get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof PlumblineException known
                    ? known
                    : PlumblineException.failed("the window's cost was not measured: " + failed.getCause(), failed);
        } catch (InterruptedException interrupted) {
            throw new PlumblineException(PlumblineException.Kind.INTERRUPTED, "stopped", interrupted);
        } finally {
            Optional.ofNullable(context.get()).ifPresent(AppContext::close);
            runtime.exit();
        }
    }

    /** Fills the window with a workspace. */
    private static AppContext show(
            Project project,
            PreferencesFile file,
            Preferences preferences,
            Stage stage,
            AtomicReference<AppContext> context) {
        AppContext made = new AppContext(project, file, preferences, new ProjectMeasuring(project), folder -> {
            Project other = Project.at(folder);
            // Later: the key or the button that asked for it is still being handled.
            new FxThread().later(() -> {
                // Everything of the one before is closed first, and its preferences written.
                Optional.ofNullable(context.get()).ifPresent(AppContext::close);
                show(other, file, file.load(), stage, context);
            });
        });
        context.set(made);
        made.open(stage);
        return made;
    }
}
