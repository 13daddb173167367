package dev.plumbline.tool.measure;

import dev.plumbline.model.PlumblineException;
import dev.plumbline.process.StopSwitch;
import dev.plumbline.tool.sandbox.Sandbox;
import dev.plumbline.tool.sandbox.SandboxJob;
import dev.plumbline.tool.sandbox.Supervision;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Measures tools, one process a fork; of two versions in turns, old, new, old, new, so that whatever changes on the machine
 * meanwhile meets both. The first three forks of a version tell besides their times what their first calls did; where all
 * three fail it is not tried again.
 */
public final class ToolBench {
    private final Sandbox sandbox;
    private final BenchPlan plan;
    private final BenchListener listener;
    private final StopSwitch stop = new StopSwitch();

    public ToolBench(Sandbox sandbox, BenchPlan plan, BenchListener listener) {
        this.sandbox = sandbox;
        this.plan = plan;
        this.listener = listener;
    }

    /** Measures one version. */
    public ToolMeasurement measure(ToolSubject subject) {
        Recording recording = new Recording(subject);
        rounds(List.of(recording), 0, plan.forks());
        return recording.finished(sandbox);
    }

    /** Measures two versions in turns; a comparison that is open after that gets as many forks once more. */
    public MeasuredPair measurePair(ToolSubject old, ToolSubject now) {
        List<Recording> both = List.of(new Recording(old), new Recording(now));
        Instant began = Instant.now();
        int rounds = plan.forks();
        rounds(both, 0, rounds);
        MeasuredPair pair = pair(both);
        boolean time = Duration.between(began, Instant.now()).compareTo(plan.patience()) < 0;
        if (time && pair.decision(plan.rule()).filter(TimeDecision::isOpen).isPresent()) {
            rounds(both, rounds, rounds + plan.forks());
            return pair(both);
        }
        return pair;
    }

    private MeasuredPair pair(List<Recording> both) {
        return new MeasuredPair(both.get(0).finished(sandbox), both.get(1).finished(sandbox));
    }

    /** Ends it from another thread: the process that runs is killed within a moment. */
    public void stop() {
        stop.stop();
    }

    private void rounds(List<Recording> recordings, int from, int to) {
        int total = recordings.size() * to;
        int done = recordings.size() * from;
        for (int round = from; round < to; round++) {
            for (Recording recording : recordings) {
                if (recording.isWorthwhile()) {
                    recording.add(run(recording.subject(), recording.isNextRecorded()));
                }
                done++;
                listener.processEnded(recording.subject().toolId(), done, total);
            }
        }
    }

    private HarnessReport run(ToolSubject subject, boolean recorded) {
        SandboxJob job = new SandboxJob(Harness.files(subject), Harness.FILE, List.of(), plan.limits());
        Supervision supervision = Harness.supervision(recorded ? "recorded" : "time", subject);
        HarnessReport report = HarnessReport.of(sandbox.run(job, supervision, stop));
        if (stop.isStopped()) {
            throw new PlumblineException(
                    PlumblineException.Kind.INTERRUPTED,
                    "the measurement of " + subject.toolId() + " was stopped",
                    null);
        }
        return report;
    }
}
