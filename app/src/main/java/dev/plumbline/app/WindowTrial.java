package dev.plumbline.app;

import dev.plumbline.app.cli.command.Window.Trial;
import dev.plumbline.app.ui.fx.FxRuntime;
import dev.plumbline.app.ui.fx.FxThread;
import dev.plumbline.app.ui.measuring.MeasuringService;
import dev.plumbline.app.ui.measuring.Session;
import dev.plumbline.event.RunEvent;
import dev.plumbline.event.RunEvent.ForkStarted;
import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.host.HostReport;
import dev.plumbline.host.Jdk;
import dev.plumbline.project.checking.BenchmarkOverview;
import dev.plumbline.project.comparing.AbTest;
import dev.plumbline.project.measuring.Adaptive;
import dev.plumbline.project.measuring.RunOptions;
import dev.plumbline.project.measuring.Workbench;
import dev.plumbline.run.RunListener;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.stage.Stage;

/**
 * What the open window does to a fork beside it: a window that follows every other fork of the same code as it follows any
 * run, and is hidden during the forks between. Whatever else changes on the machine meets both sides.
 */
final class WindowTrial {
    private final Trial trial;
    private final FxRuntime runtime;
    private final FxThread fxThread = new FxThread();
    private final CompletableFuture<AbTest.Result> result = new CompletableFuture<>();

    WindowTrial(Trial trial, FxRuntime runtime) {
        this.trial = trial;
        this.runtime = runtime;
    }

    /** Complete when both sides are measured, or when that failed; then the toolkit has been told to exit. */
    CompletableFuture<AbTest.Result> result() {
        return result;
    }

    /** Opens the window and begins when its table stands filled. JavaFX thread only. */
    AppContext open(PreferencesFile preferences) {
        Stage stage = new Stage();
        AppContext context = new AppContext(
                trial.project(),
                preferences,
                preferences.load(),
                new Following(shown -> show(stage, shown)),
                folder -> {});
        context.open(stage);
        context.onceFilled(() -> context.measure(trial.items(), "window open"));
        return context;
    }

    private void show(Stage stage, boolean shown) {
        fxThread.later(() -> {
            if (shown) {
                stage.show();
            } else {
                stage.hide();
            }
        });
    }

    private AbTest.Result measure(Consumer<Boolean> window, RunListener live) {
        Planned item = trial.items().get(0);
        return trial.test()
                .measure(
                        trial.items().stream().map(Planned::benchmark).toList(),
                        item.settings(),
                        RunOptions.DEFAULT.named("cost of the window"),
                        new AbTest.Listeners(event -> onFork(event, () -> window.accept(false)), event -> {
                            onFork(event, () -> window.accept(true));
                            live.onEvent(event);
                        }));
    }

    /** The fork still warms up when the window has come or gone. */
    private static void onFork(RunEvent event, Runnable then) {
        if (event instanceof ForkStarted) {
            then.run();
        }
    }

    /** Takes any run for the trial. */
    private final class Following implements MeasuringService {
        private final Consumer<Boolean> window;
        private final MeasuringService project = new ProjectMeasuring(trial.project());

        Following(Consumer<Boolean> window) {
            this.window = window;
        }

        @Override
        public Workbench bundled() {
            return trial.bench();
        }

        @Override
        public Workbench of(Path jar) {
            return project.of(jar);
        }

        @Override
        public Workbench of(Path jar, Jdk jdk) {
            return project.of(jar, jdk);
        }

        @Override
        public Optional<Jdk> jdk(int feature) {
            return project.jdk(feature);
        }

        @Override
        public Optional<String> otherJmh() {
            return project.otherJmh();
        }

        @Override
        public void awaitOtherJmh() {
            project.awaitOtherJmh();
        }

        @Override
        public String platformLabel() {
            return project.platformLabel();
        }

        @Override
        public HostReport examine(Workbench bench) {
            return project.examine(bench);
        }

        @Override
        public BenchmarkOverview overview(Workbench bench, String platformId) {
            return project.overview(bench, platformId);
        }

        @Override
        public Session run(Workbench bench, List<Planned> items, RunListener listener) {
            return new Session() {
                @Override
                public Ended measure() {
                    try {
                        AbTest.Result measured = WindowTrial.this.measure(window, listener);
                        result.complete(measured);
                        return new Ended(measured.now(), Map.of(), null);
                    } catch (RuntimeException failed) {
                        result.completeExceptionally(failed);
                        throw failed;
                    } finally {
                        runtime.exit();
                    }
                }

                @Override
                public void stop() {
                    trial.test().stop();
                }
            };
        }

        @Override
        public Session check(Workbench bench, List<Planned> items, RunListener listener) {
            return run(bench, items, listener);
        }

        @Override
        public Session checkUntilProven(Workbench bench, List<Planned> items, Adaptive limits, RunListener listener) {
            return run(bench, items, listener);
        }
    }
}
