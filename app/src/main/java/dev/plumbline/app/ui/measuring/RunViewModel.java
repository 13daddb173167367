package dev.plumbline.app.ui.measuring;

import dev.plumbline.app.ui.fx.FrameBuffer;
import dev.plumbline.app.ui.fx.ThrottledPulse;
import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.fx.UiJob;
import dev.plumbline.app.ui.shell.notice.Complaint;
import dev.plumbline.app.ui.shell.notice.Notice;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.shell.notice.PersistentNotice;
import dev.plumbline.app.ui.workspace.Activity;
import dev.plumbline.app.ui.workspace.Workspace;
import dev.plumbline.chart.Tone;
import dev.plumbline.event.RunEvent;
import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Run;
import dev.plumbline.project.measuring.Adaptive;
import dev.plumbline.project.measuring.Workbench;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The run in progress, if there is one: starts it, follows it, stops it. Only one runs at a time. */
public final class RunViewModel implements AutoCloseable {

    private final MeasuringService service;
    private final OpenBenchmarksViewModel bench;
    private final Workspace workspace;
    private final UiExecutor executor;
    private final ThrottledPulse pulse;
    private final Notifications notifications;
    private final FrameBuffer<RunEvent> events;
    private final LiveRun live = new LiveRun();
    private final RunClock clock = new RunClock();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private final ReadOnlyBooleanWrapper fresh = new ReadOnlyBooleanWrapper(this, "fresh");
    private final ReadOnlyLongWrapper ticks = new ReadOnlyLongWrapper(this, "ticks");
    private final ReadOnlyObjectWrapper<@Nullable Benchmark> measuring = new ReadOnlyObjectWrapper<>(this, "measuring");
    private final PersistentNotice trouble;
    private final Announcement announcement;
    private UiJob waiting = () -> {};
    private @Nullable Notice outcome;
    private @Nullable Session session;
    private boolean stopRequested;

    public RunViewModel(
            MeasuringService service,
            OpenBenchmarksViewModel bench,
            Workspace workspace,
            UiExecutor executor,
            ThrottledPulse pulse,
            Notifications notifications) {
        this.service = service;
        this.bench = bench;
        this.workspace = workspace;
        this.executor = executor;
        this.pulse = pulse;
        this.notifications = notifications;
        this.trouble = new PersistentNotice(notifications);
        this.announcement = new Announcement(notifications);
        this.events = new FrameBuffer<>(pulse, this::apply);
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /**
     * Whether what the run brought is not looked up yet: while it goes on, and after its end until the overview has it. As
     * long a measured row is shown from the run itself, so that no older value stands beside the note of a newer run.
     */
    public ReadOnlyBooleanProperty freshProperty() {
        return fresh.getReadOnlyProperty();
    }

    /** Changes whenever something arrived. */
    public ReadOnlyLongProperty ticksProperty() {
        return ticks.getReadOnlyProperty();
    }

    /** What is being measured now; null when nothing is. */
    public ReadOnlyObjectProperty<@Nullable Benchmark> measuringProperty() {
        return measuring.getReadOnlyProperty();
    }

    /** What arrived of a benchmark in this run; nothing when it is not part of it. */
    public Optional<LiveSeries> series(Benchmark benchmark) {
        return live.series(benchmark);
    }

    /** Says how long these take where that is long, and starts them when it is asked for again; at once otherwise. */
    public void announced(List<Planned> items, String name, boolean mayEndEarlier, Runnable start) {
        if (running.get()) {
            start.run(); // which says so
        } else {
            announcement.start(items, name, mayEndEarlier, start);
        }
    }

    /** Measures and records. */
    public void run(List<Planned> items, String name) {
        run(items, name, run -> {});
    }

    /** Measures and records; {@code after} hears of what was measured. */
    public void run(List<Planned> items, String name, Consumer<? super Run> after) {
        Workbench on = bench.benchProperty().get();
        if (on != null) {
            start(items, name, () -> service.run(on, items, events::offer), after);
        }
    }

    /** Measures, compares with the baselines, and measures again what is flagged. */
    public void check(List<Planned> items) {
        Workbench on = bench.benchProperty().get();
        if (on != null) {
            start(items, "Check", () -> service.check(on, items, events::offer), run -> {});
        }
    }

    /** As {@link #check}, with forks added one at a time until there is an answer. */
    public void checkUntilProven(List<Planned> items, Adaptive limits) {
        Workbench on = bench.benchProperty().get();
        if (on != null) {
            start(
                    limits.planned(items),
                    "Check",
                    () -> service.checkUntilProven(on, items, limits, events::offer),
                    run -> {});
        }
    }

    private void start(List<Planned> items, String name, Callable<Session> prepare, Consumer<? super Run> after) {
        if (running.get()) {
            notifications.tell(Notice.of("A run is in progress; stop it first (Esc)", Tone.UNSURE));
            return;
        }
        if (items.isEmpty()) {
            notifications.tell(Notice.of("Nothing is chosen: tick a benchmark first", Tone.UNSURE));
            return;
        }
        trouble.over();
        forgetOutcome();
        occupy("starting", true);
        Runnable again = () -> start(items, name, prepare, after);
        executor.run(
                service::otherJmh,
                other ->
                        other.ifPresentOrElse(who -> askToWait(who, again), () -> prepare(items, name, prepare, after)),
                this::neverBegan);
    }

    private void occupy(String words, boolean measuring) {
        running.set(true);
        workspace.stopProperty().set(this::stop);
        workspace.activityProperty().set(new Activity(words, 0, measuring));
        pulse.setMeasuring(measuring);
    }

    private void prepare(List<Planned> items, String name, Callable<Session> prepare, Consumer<? super Run> after) {
        live.clear();
        clock.plan(items);
        fresh.set(true);
        executor.run(prepare, ready -> begin(ready, name, after), this::neverBegan);
    }

    private void neverBegan(Throwable failed) {
        finish();
        fresh.set(false); // nothing was measured
        trouble.tell(failed);
    }

    /** Two JMHs at once measure each other, and the second would fail: a person decides. */
    private void askToWait(String who, Runnable again) {
        finish();
        trouble.tell(new Notice(
                "Another JMH measures on this machine: " + who
                        + ". Two at once would measure each other, so nothing was" + " started",
                Tone.UNSURE,
                "Start when it has ended",
                () -> await(again),
                true));
    }

    private void await(Runnable again) {
        if (running.get()) {
            again.run(); // which says that a run is in progress
            return;
        }
        occupy("waiting until another JMH has ended", false);
        waiting = executor.run(
                () -> {
                    service.awaitOtherJmh();
                    return true;
                },
                done -> {
                    finish();
                    again.run();
                },
                this::neverBegan);
    }

    private void begin(Session ready, String name, Consumer<? super Run> after) {
        session = ready;
        if (stopRequested) {
            ready.stop();
        }
        executor.run(
                ready::measure,
                ended -> {
                    finish();
                    Notice told = RunNotes.ended(name, ended);
                    outcome = told;
                    notifications.tell(told);
                    bench.overview(ended, this::surveyed);
                    after.accept(ended.run());
                },
                failed -> {
                    finish();
                    trouble.tell(failed);
                    bench.overview(null, this::surveyed);
                });
    }

    private boolean isWaiting() {
        return running.get() && !workspace.activityProperty().get().measuring() && session == null;
    }

    /** What the run before came to is over when the next one begins. */
    private void forgetOutcome() {
        Notice told = outcome;
        outcome = null;
        if (told != null) {
            notifications.dismiss(told);
        }
    }

    /** The overview knows the run, unless another one has begun meanwhile. */
    private void surveyed() {
        fresh.set(running.get());
    }

    /** Ends the run within a second; what is complete stays. */
    public void stop() {
        if (isWaiting()) {
            waiting.cancel();
            finish();
            return;
        }
        stopRequested = true;
        Session now = session;
        if (now != null) {
            workspace.activityProperty().set(new Activity("stopping", clock.share(), false));
            executor.run(
                    () -> {
                        now.stop();
                        return true;
                    },
                    done -> {},
                    failed -> notifications.tell(Complaint.notice(failed)));
        }
    }

    private void finish() {
        session = null;
        stopRequested = false;
        pulse.setMeasuring(false);
        measuring.set(null);
        running.set(false);
        workspace.stopProperty().set(() -> {});
        workspace.activityProperty().set(Activity.none());
        ticks.set(ticks.get() + 1);
    }

    private void apply(List<RunEvent> batch) {
        for (RunEvent event : batch) {
            live.onEvent(event);
            clock.onEvent(event);
        }
        if (!running.get()) { // the last events of a run that is over: they are shown until the overview has it
            ticks.set(ticks.get() + (fresh.get() ? 1 : 0));
            return;
        }
        measuring.set(live.measuring());
        if (!stopRequested) {
            workspace.activityProperty().set(new Activity(clock.text(), clock.share(), true));
        }
        ticks.set(ticks.get() + 1);
    }

    /** Ends what runs, before the window goes. */
    @Override
    public void close() {
        Session now = session;
        if (now != null) {
            now.stop();
        }
    }
}
