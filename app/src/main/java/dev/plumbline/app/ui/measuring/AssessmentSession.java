package dev.plumbline.app.ui.measuring;

import dev.plumbline.app.ui.fx.FrameBuffer;
import dev.plumbline.app.ui.fx.ThrottledPulse;
import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.shell.notice.Complaint;
import dev.plumbline.app.ui.shell.notice.Notice;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.workspace.Activity;
import dev.plumbline.app.ui.workspace.Workspace;
import dev.plumbline.assessment.Assessment;
import dev.plumbline.assessment.AssessmentListener;
import dev.plumbline.assessment.AssessmentStep;
import dev.plumbline.assessment.StepName;
import dev.plumbline.assessment.StepStatus;
import dev.plumbline.chart.Tone;
import dev.plumbline.project.tools.Assessing;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** The profile of a tool in progress, if there is one: starts it, follows its steps, stops it. */
public final class AssessmentSession {
    private static final List<StepName> STEPS = List.of(StepName.values());

    private final Function<AssessmentListener, Assessing> prepare;
    private final UiExecutor executor;
    private final ThrottledPulse pulse;
    private final Workspace workspace;
    private final Notifications notifications;
    private final FrameBuffer<Told> told;
    private final Map<StepName, AssessmentStep> progress = new EnumMap<>(StepName.class);
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private final ReadOnlyIntegerWrapper news = new ReadOnlyIntegerWrapper(this, "news", 0);
    private String now = "";
    private volatile Runnable stopper = () -> {};

    /** One piece of news of a profile. */
    private record Told(AssessmentStep step, int done, int total) {}

    /** @param prepare makes a profile that tells this listener; called in the background */
    public AssessmentSession(
            Function<AssessmentListener, Assessing> prepare,
            UiExecutor executor,
            ThrottledPulse pulse,
            Workspace workspace,
            Notifications notifications) {
        this.prepare = prepare;
        this.executor = executor;
        this.pulse = pulse;
        this.workspace = workspace;
        this.notifications = notifications;
        told = new FrameBuffer<>(pulse, this::apply);
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Counts up whenever a step went on. */
    public ReadOnlyIntegerProperty newsProperty() {
        return news.getReadOnlyProperty();
    }

    /** The steps of the profile that runs, or ran last; empty before the first. */
    public List<AssessmentStep> steps() {
        return new ArrayList<>(progress.values());
    }

    /** As in {@code step 2/5 · Benchmark, process 3 of 12}; empty while nothing runs. */
    public String now() {
        return now;
    }

    /**
     * Profiles in the background; only when nothing else is being measured, see {@link #isBusy()}.
     *
     * @param work what it is to do; blocks
     * @param failed hears what went wrong, after a notice said it
     */
    public void start(Function<Assessing, Assessment> work, Consumer<Assessment> ended, Consumer<Throwable> failed) {
        begin();
        executor.run(
                () -> {
                    Assessing profiling = prepare.apply((step, done, total) -> told.offer(new Told(step, done, total)));
                    stopper = profiling::stop;
                    return work.apply(profiling);
                },
                profile -> {
                    finish();
                    profile.steps().forEach(step -> progress.put(step.name(), step));
                    changed();
                    ended.accept(profile);
                },
                problem -> {
                    finish();
                    changed();
                    notifications.tell(Complaint.notice(problem));
                    failed.accept(problem);
                });
    }

    /** Whether something is being measured; says so then. */
    public boolean isBusy() {
        boolean busy = running.get() || workspace.activityProperty().get().isRunning();
        if (busy) {
            notifications.tell(Notice.of("Something is being measured; stop it first (Esc)", Tone.UNSURE));
        }
        return busy;
    }

    private void begin() {
        running.set(true);
        progress.clear();
        STEPS.forEach(name -> progress.put(name, new AssessmentStep(name, StepStatus.WAITING, "")));
        pulse.setMeasuring(true);
        workspace.stopProperty().set(() -> stopper.run());
        workspace.activityProperty().set(new Activity("profiling", 0, true));
        now = "starting";
        changed();
    }

    private void finish() {
        running.set(false);
        stopper = () -> {};
        now = "";
        pulse.setMeasuring(false);
        workspace.stopProperty().set(() -> {});
        workspace.activityProperty().set(Activity.none());
    }

    private void apply(List<Told> batch) {
        if (!running.get()) {
            return; // the last news of a profile that is over
        }
        batch.forEach(one -> progress.put(one.step().name(), one.step()));
        Told last = batch.get(batch.size() - 1);
        double within = last.total() > 0 ? (double) last.done() / last.total() : 0;
        int at = STEPS.indexOf(last.step().name());
        String step = "step " + (at + 1) + "/" + STEPS.size() + " \u00b7 "
                + last.step().name().title();
        now = last.step().reason().isEmpty() ? step : step + ", " + last.step().reason();
        workspace.activityProperty().set(new Activity(step, Math.min(1, (at + within) / STEPS.size()), true));
        changed();
    }

    private void changed() {
        news.set(news.get() + 1);
    }
}
