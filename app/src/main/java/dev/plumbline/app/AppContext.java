package dev.plumbline.app;

import dev.plumbline.app.ui.baselines.BaselinesScreen;
import dev.plumbline.app.ui.benchmarks.BenchmarksScreen;
import dev.plumbline.app.ui.capture.CaptureViewModel;
import dev.plumbline.app.ui.capture.CaptureWizard;
import dev.plumbline.app.ui.compare.CompareScreen;
import dev.plumbline.app.ui.fx.FxPulse;
import dev.plumbline.app.ui.fx.FxThread;
import dev.plumbline.app.ui.fx.FxTimer;
import dev.plumbline.app.ui.fx.PooledUiExecutor;
import dev.plumbline.app.ui.fx.ThrottledPulse;
import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.measuring.AssessmentSession;
import dev.plumbline.app.ui.measuring.MeasureAgain;
import dev.plumbline.app.ui.measuring.MeasuringService;
import dev.plumbline.app.ui.measuring.OpenBenchmarksViewModel;
import dev.plumbline.app.ui.measuring.RunViewModel;
import dev.plumbline.app.ui.reviews.ReviewsScreen;
import dev.plumbline.app.ui.settings.SettingsScreen;
import dev.plumbline.app.ui.shell.Action;
import dev.plumbline.app.ui.shell.Actions;
import dev.plumbline.app.ui.shell.FileDrop;
import dev.plumbline.app.ui.shell.Screens;
import dev.plumbline.app.ui.shell.ShellView;
import dev.plumbline.app.ui.shell.ShellViewModel;
import dev.plumbline.app.ui.shell.ShellWindow;
import dev.plumbline.app.ui.shell.notice.Notice;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.theme.SystemAppearance;
import dev.plumbline.app.ui.theme.Theme;
import dev.plumbline.app.ui.theme.ThemeSwitch;
import dev.plumbline.app.ui.tools.ToolsScreen;
import dev.plumbline.app.ui.trends.TrendsScreen;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.app.ui.workspace.RecentWorkspaces;
import dev.plumbline.app.ui.workspace.Workspace;
import dev.plumbline.assessment.AssessmentListener;
import dev.plumbline.chart.Tone;
import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.llm.ModelSettings;
import dev.plumbline.project.Project;
import dev.plumbline.project.tools.Assessing;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where the objects of the window are made and wired. JavaFX thread only. */
final class AppContext implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AppContext.class);

    private final Project project;
    private final PreferencesFile file;
    private final Preferences preferences;
    private final UiExecutor executor = new PooledUiExecutor();
    private final FxTimer timer = new FxTimer();
    private final ThrottledPulse pulse = new ThrottledPulse(new FxPulse(), timer, InstantSource.system());
    private final Notifications notifications = new Notifications(timer);
    private final Actions actions = new Actions();
    private final ThemeSwitch themes;
    private final Workspace workspace;
    private final OpenBenchmarksViewModel bench;
    private final RunViewModel run;
    private final CaptureWizard capture;
    private final Consumer<Path> reopen;
    private @Nullable ShellWindow window;
    private Runnable forget = () -> {};

    /**
     * @param service measures what the window is asked to measure
     * @param reopen shows another folder in the place of this one
     */
    AppContext(
            Project project,
            PreferencesFile file,
            Preferences preferences,
            MeasuringService service,
            Consumer<Path> reopen) {
        this.reopen = reopen;
        this.project = project;
        this.file = file;
        this.preferences = preferences;
        themes = new ThemeSwitch(theme(preferences));
        themes.setSystemDark(
                preferences.get("theme.systemDark").map(Boolean::parseBoolean).orElse(false));
        workspace = new Workspace(project.root());
        new RecentWorkspaces(preferences).opened(project.root());
        FxThread screen = new FxThread();
        project.tellRemarksTo(
                sentence -> screen.execute(() -> notifications.tellAndKeep(Notice.of(sentence, Tone.UNSURE))));
        bench = new OpenBenchmarksViewModel(service, executor, workspace, notifications);
        run = new RunViewModel(service, bench, workspace, executor, pulse, notifications);
        capture = new CaptureWizard(new CaptureViewModel(new ProjectAcceptances(project), bench, run, executor));
    }

    private BaselinesScreen baselines(CompareScreen compare) {
        BaselinesScreen.Links links = new BaselinesScreen.Links(
                compare::against,
                () -> new ProjectMeasuring(project).bundled().catalog().benchmarks());
        return new BaselinesScreen(project, executor, notifications, preferences, capture, links);
    }

    private static Theme theme(Preferences preferences) {
        String name = preferences.get("theme").orElse("");
        return Arrays.stream(Theme.values())
                .filter(theme -> theme.name().equals(name))
                .findFirst()
                .orElse(Theme.SYSTEM);
    }

    /** Shows the window at once; everything slow is filled in by and by. */
    void open(Stage stage) {
        BenchmarksScreen benchmarks = new BenchmarksScreen(bench, run, notifications, preferences);
        actions.register(Actions.EVERYWHERE, benchmarks.check());
        actions.register(Actions.EVERYWHERE, Action.always("window.close", "Close the window", "Ctrl+Q", stage::close));
        ShellViewModel shell = new ShellViewModel(workspace, actions, notifications, themes.themeProperty());
        rememberZoom(shell);
        MeasureAgain again = new MeasureAgain(bench, run);
        CompareScreen compare = new CompareScreen(
                project, executor, notifications, again, preferences, () -> shell.open(CompareScreen.ID));
        AssessmentSession profiles = new AssessmentSession(this::profiling, executor, pulse, workspace, notifications);
        ReviewsScreen reviews = new ReviewsScreen(project, executor, notifications, preferences, profiles, again);
        benchmarks.sendTo(reviews::send);
        TrendsScreen.Links links = new TrendsScreen.Links(compare::runs, reviews::send);
        TrendsScreen trends = new TrendsScreen(project, executor, workspace, notifications, preferences, links);
        BaselinesScreen baselines = baselines(compare);
        ToolsScreen tools = new ToolsScreen(project, executor, timer, profiles, notifications, preferences);
        // One line a screen, in the order of the navigation.
        Screens screens = new Screens(List.of(
                benchmarks.screen(capture, compare),
                compare.screen(),
                trends.screen(),
                reviews.screen(),
                baselines.screen(),
                tools.screen(),
                new SettingsScreen(project, executor, notifications, themes.themeProperty(), preferences).screen()));
        ShellView view = new ShellView(shell, screens);
        takeDrops(view, compare);
        new WorkspaceActions(workspace, new RecentWorkspaces(preferences), notifications, reopen)
                .register(actions, view);
        ShellWindow shown = new ShellWindow(stage, view, shell, new RememberedWindow(preferences));
        window = shown;
        shown.show(themes);
        LOG.info("window shown");
        lookAgainOnFocus(stage, List.of(reviews::look, trends::look, baselines::retry, tools::retry));
        reviews.look();
        bench.openBundled();
        followTheDesktop();
    }

    /** Judged by the model that is chosen when it begins. */
    private Assessing profiling(AssessmentListener listener) {
        ModelSettings model = ModelSettings.of(System.getenv(), preferences.snapshot());
        boolean trusting = preferences
                .get(SettingsScreen.UNSANDBOXED)
                .filter("true"::equals)
                .isPresent();
        return Assessing.usual(project, Assessing.Equipment.usual(project, model, trusting), listener);
    }

    private void rememberZoom(ShellViewModel shell) {
        preferences.number("window.zoom").ifPresent(percent -> shell.zoom().set(percent.intValue()));
        shell.zoom()
                .percentProperty()
                .addListener((source, old, now) -> preferences.put("window.zoom", now.intValue()));
    }

    private void takeDrops(ShellView view, CompareScreen compare) {
        DroppedResults results = new DroppedResults(project, executor, notifications, bench::overview);
        new FileDrop(bench::openJar, compare, results, notifications).install(view);
    }

    /** Light or dark, as the desktop is; asked in the background. */
    private void followTheDesktop() {
        executor.run(
                () -> new SystemAppearance(System.getProperty("os.name", "")).isDark(),
                dark -> {
                    preferences.put("theme.systemDark", Boolean.toString(dark));
                    themes.setSystemDark(dark);
                },
                failed -> LOG.warn("the desktop does not say whether it is dark", failed));
    }

    /** Whoever comes back from a terminal finds what was measured and accepted there. */
    private void lookAgainOnFocus(Stage stage, List<Runnable> looks) {
        Subscription looksAgain = stage.focusedProperty().subscribe(focused -> {
            if (focused && !run.runningProperty().get()) {
                bench.lookAgain();
                looks.forEach(Runnable::run);
            }
        });
        forget = looksAgain::unsubscribe;
    }

    /** Calls once when the table stands filled. */
    void onceFilled(Runnable done) {
        Subscription[] waiting = new Subscription[1];
        waiting[0] = bench.overviewProperty().subscribe((before, now) -> {
            waiting[0].unsubscribe();
            done.run();
        });
    }

    /** As if a person had pressed Run on these. */
    void measure(List<Planned> items, String name) {
        run.run(items, name);
    }

    @Override
    public void close() {
        forget.run();
        ShellWindow shown = window;
        if (shown != null) {
            shown.remember();
        }
        run.close();
        preferences.put("theme", themes.themeProperty().get().name());
        file.save(preferences);
        executor.close();
        timer.close();
    }
}
