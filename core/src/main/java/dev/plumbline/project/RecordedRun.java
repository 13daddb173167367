package dev.plumbline.project;

import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Run;
import dev.plumbline.run.EventLog;
import dev.plumbline.run.RunAssembler;
import dev.plumbline.run.RunListener;
import dev.plumbline.run.RunPlan;
import dev.plumbline.run.RunSession;
import dev.plumbline.run.event.RunEvent;
import dev.plumbline.store.History;
import java.time.InstantSource;

/**
 * A run that leaves traces: every event goes first to the crash log, then to the history (whenever a benchmark is
 * complete), then to whoever watches.
 */
public final class RecordedRun {
    private final Project project;
    private final RunPlan plan;
    private final RunListener listener;
    private final InstantSource clock;
    private final RunAssembler assembler = new RunAssembler();
    private volatile boolean stopped;
    private volatile @org.jspecify.annotations.Nullable RunSession session;

    RecordedRun(Project project, RunPlan plan, RunListener listener, InstantSource clock) {
        this.project = project;
        this.plan = plan;
        this.listener = listener;
        this.clock = clock;
    }

    public RunPlan plan() {
        return plan;
    }

    /** Measures; blocks until the run ended in whatever way, and answers what it measured. */
    public Run measure() {
        History history = project.history();
        try (EventLog log = EventLog.create(project.runFolder(plan.id()))) {
            RunSession running = new RunSession(plan, event -> record(event, log, history), clock);
            session = running;
            if (stopped) {
                running.stop();
            }
            running.run();
        }
        Run run = assembler.run().orElseThrow(() -> PlumblineException.failed("the run measured nothing"));
        history.save(run);
        return run;
    }

    /** Ends the run within a second; may be called from any thread. */
    public void stop() {
        stopped = true;
        RunSession running = session;
        if (running != null) {
            running.stop();
        }
    }

    private void record(RunEvent event, EventLog log, History history) {
        log.onEvent(event);
        assembler.onEvent(event);
        if (event instanceof RunEvent.RunStarted || event instanceof RunEvent.BenchmarkFinished) {
            assembler.run().ifPresent(run -> history.save(unfinished(run)));
        }
        listener.onEvent(event);
    }

    private static Run unfinished(Run run) {
        return new Run(
                run.id(),
                run.name(),
                run.startedAt(),
                run.platform(),
                run.revision(),
                dev.plumbline.model.RunState.RUNNING,
                run.valid(),
                run.measurements(),
                run.failures());
    }
}
