package dev.plumbline.app.ui.benchmarks;

import dev.plumbline.app.ui.capture.CaptureWizard;
import dev.plumbline.app.ui.desktop.Desktop;
import dev.plumbline.app.ui.measuring.OpenBenchmarksViewModel;
import dev.plumbline.app.ui.measuring.RunViewModel;
import dev.plumbline.app.ui.shell.Action;
import dev.plumbline.app.ui.shell.Screen;
import dev.plumbline.app.ui.shell.ScreenContent;
import dev.plumbline.app.ui.shell.StatusLine;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.app.ui.workspace.ResultFilesDropped;
import dev.plumbline.model.Benchmark;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import org.jspecify.annotations.Nullable;

/** The first entry of the navigation. */
public final class BenchmarksScreen {

    private final BenchmarksViewModel model;
    private final OpenBenchmarksViewModel bench;
    private final Notifications notifications;
    private final Preferences preferences;
    private Consumer<? super List<Benchmark>> reviews = benchmarks -> {};

    public BenchmarksScreen(
            OpenBenchmarksViewModel bench, RunViewModel run, Notifications notifications, Preferences preferences) {
        this.model = new BenchmarksViewModel(bench, run);
        this.bench = bench;
        this.notifications = notifications;
        this.preferences = preferences;
    }

    /** Names who takes rows that a person shall decide on. */
    public void sendTo(Consumer<? super List<Benchmark>> desk) {
        reviews = desk;
    }

    /** Works on every screen, hence registered by whoever wires them. */
    public Action check() {
        return new Action(
                "check", "Check against the baselines", "Ctrl+Enter", model.checkableProperty(), model::check);
    }

    /**
     * The entry of the navigation.
     *
     * @param capture opens the capture wizard over the screen, with the chosen rows
     * @param results opens two result files; null when no screen can
     */
    public Screen screen(CaptureWizard capture, @Nullable ResultFilesDropped results) {
        return Screen.of("benchmarks", "Benchmarks", "mdmz-speed", "Ctrl+1", () -> content(capture, results));
    }

    private ScreenContent content(CaptureWizard capture, @Nullable ResultFilesDropped results) {
        BenchmarksActions actions = new BenchmarksActions(
                model, new HostCheckViewModel(bench), new Desktop(notifications), capture, results);
        actions.addReview(reviews);
        BenchmarksView view = new BenchmarksView(model, actions, preferences);
        BenchmarksWords words = actions.words();
        StatusLine status = new StatusLine(
                Bindings.createStringBinding(words::totals, model.changesProperty(), model.firstStartProperty()),
                Bindings.createStringBinding(words::centre, model.changesProperty(), model.firstStartProperty()),
                Bindings.createStringBinding(words::right, model.changesProperty(), model.firstStartProperty()));
        return new ScreenContent(view, actions.all(), status);
    }
}
