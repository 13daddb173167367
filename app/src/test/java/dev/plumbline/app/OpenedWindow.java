package dev.plumbline.app;

import dev.plumbline.app.installation.Installation;
import dev.plumbline.app.ui.sample.Toolkit;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.host.Jdk;
import dev.plumbline.project.Project;
import dev.plumbline.project.measuring.Workbench;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import javafx.stage.Stage;

/**
 * The window as the program opens it: the real {@link AppContext} on a real workspace, with the kernels of this
 * checkout. Only the list of the kernels is shared by all windows, because listing takes a JVM of its own. Closing it
 * ends everything that it began.
 */
public final class OpenedWindow implements AutoCloseable {
    private static final String KERNELS = "plumbline.kernels";
    private static final Duration LONGEST_END = Duration.ofSeconds(10);

    private final Stage stage;
    private final AppContext context;

    private OpenedWindow(Stage stage, AppContext context) {
        this.stage = stage;
        this.context = context;
    }

    /** On this folder, with these preferences instead of those of whoever runs the tests. */
    public static OpenedWindow on(Path workspace, Map<String, String> preferences) {
        useKernelsOfThisCheckout();
        Project project = Project.at(workspace);
        PreferencesFile file =
                new PreferencesFile(workspace.resolve(".plumbline").resolve("settings.json"));
        return Toolkit.call(() -> {
            Stage stage = new Stage();
            AppContext context = new AppContext(
                    project,
                    file,
                    new Preferences(preferences),
                    new ListedOnce(new ProjectMeasuring(project)),
                    other -> {
                        throw new AssertionError("no journey opens another workspace, but one asked for " + other);
                    });
            context.open(stage);
            return new OpenedWindow(stage, context);
        });
    }

    /** The bundled kernels on this machine, listed once for all tests. */
    public static Workbench kernels() {
        return Kernels.LISTED;
    }

    /** The kernels that this build has made, where the program finds them in a checkout. */
    private static void useKernelsOfThisCheckout() {
        Path root = Path.of(System.getProperty("plumbline.root", ".."));
        System.setProperty(KERNELS, root.resolve("kernels").resolve("target").toString());
    }

    /** Listing takes a JVM of its own. */
    private static final class Kernels {
        static final Workbench LISTED = list();

        private static Workbench list() {
            useKernelsOfThisCheckout();
            return Workbench.open(Installation.kernels(), Jdk.running(), "");
        }
    }

    public Stage stage() {
        return stage;
    }

    @Override
    public void close() {
        Toolkit.run(() -> {
            context.close();
            stage.hide();
        });
        awaitWorkers();
    }

    /** What was interrupted may be at its last write, and the folder of a test is removed next. */
    private static void awaitWorkers() {
        try {
            for (Thread thread : Thread.getAllStackTraces().keySet()) {
                if (thread.getName().startsWith("ui-work")) {
                    thread.join(LONGEST_END.toMillis());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
