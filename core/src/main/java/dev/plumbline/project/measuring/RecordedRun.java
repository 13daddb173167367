package dev.plumbline.project.measuring;

import dev.plumbline.event.RunEvent;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Run;
import dev.plumbline.project.Project;
import dev.plumbline.run.EventLog;
import dev.plumbline.run.RunAssembler;
import dev.plumbline.run.RunListener;
import dev.plumbline.run.RunPlan;
import dev.plumbline.run.RunSession;
import dev.plumbline.run.Runner;
import dev.plumbline.run.Stopping;
import dev.plumbline.store.History;
import dev.plumbline.store.rows.RunChange;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run that leaves traces: every event goes first to the crash log, then to the history (whenever a benchmark is
 * complete), then to whoever watches.
 */
public final class RecordedRun {
    private final Project project;
    private final RunPlan plan;
    private final boolean goesOn;
    private final RunListener listener;
    private final InstantSource clock;
    private final RunAssembler assembler = new RunAssembler();
    private final RunProgress progress;
    private @Nullable SelfStopping stopping;
    private volatile boolean stopped;
    private boolean behind;
    private volatile @Nullable RunSession session;

    RecordedRun(Project project, RunPlan plan, RunListener listener, InstantSource clock) {
        this(project, plan, List.of(), listener, clock);
    }

    /** @param earlier what the run reported before it was cut off; empty for a new run */
    public RecordedRun(
            Project project, RunPlan plan, List<RunEvent> earlier, RunListener listener, InstantSource clock) {
        goesOn = !earlier.isEmpty();
        earlier.forEach(assembler::onEvent);
        progress = new RunProgress(assembler);
        this.project = project;
        this.plan = plan;
        this.listener = listener;
        this.clock = clock;
    }

    RunAssembler assembler() {
        return assembler;
    }

    public RunPlan plan() {
        return plan;
    }

    /** The same run, which may end a benchmark before all planned forks are measured; to be said before it measures. */
    public RecordedRun until(SelfStopping answered) {
        stopping = answered;
        return this;
    }

    /** Measures; blocks until the run ended in whatever way, and answers what it measured. */
    public Run measure() {
        try (EventLog log = openLog()) {
            RunSession running = session(log);
            session = running;
            if (stopped) {
                running.stop();
            }
            running.run();
        }
        return saved();
    }

    /** The session that measures this run and tells everything to the log first. */
    public RunSession session(EventLog log) {
        History history = project.history();
        Stopping rule = stopping == null ? Stopping.AS_PLANNED : stopping;
        return new RunSession(plan, assembler, event -> record(event, log, history), clock, rule, Runner.Place.HERE);
    }

    /**
     * What the session measured, written to the history. Where that cannot be written, the log has everything, and the
     * next start takes it in.
     */
    public Run saved() {
        Run run = assembler.run().orElseThrow(() -> PlumblineException.failed("the run measured nothing"));
        try {
            progress.rest().ifPresent(change -> save(change, project.history()));
        } catch (PlumblineException e) {
            project.remark("run " + run.id() + " is not in the history yet: " + e.sentence()
                    + "; its log has everything, and the next start of Plumbline takes it in");
        }
        return run;
    }

    public EventLog openLog() {
        project.history(); // first, so that nothing is measured that could not be kept
        Path folder = project.runFolder(plan.id());
        if (goesOn) {
            return EventLog.append(folder);
        }
        EventLog log = EventLog.create(folder);
        RunRequest.of(plan, stopping).write(folder);
        return log;
    }

    /** Ends the run within a second; may be called from any thread. */
    public void stop() {
        stopped = true;
        RunSession running = session;
        if (running != null) {
            running.stop();
        }
    }

    void record(RunEvent event, EventLog log, History history) {
        log.onEvent(event);
        progress.heard(event);
        boolean milestone = event instanceof RunEvent.RunStarted || event instanceof RunEvent.BenchmarkFinished;
        if (milestone && !behind) {
            progress.complete().ifPresent(change -> saveBesides(change, history));
        }
        listener.onEvent(event);
    }

    /** A history that is locked, full or gone does not stop the measuring, nor is it waited for a second time. */
    private void saveBesides(RunChange change, History history) {
        try {
            save(change, history);
        } catch (PlumblineException e) {
            behind = true;
            project.remark(
                    "the run goes on without the history (" + e.sentence() + "); what it measures is in its log");
        }
    }

    private void save(RunChange change, History history) {
        if (!history.save(change)) {
            // Somebody made the history anew meanwhile.
            assembler.run().ifPresent(run -> history.save(run.in(change.run().state())));
        }
        progress.isWritten(change);
    }
}
