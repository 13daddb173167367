package dev.plumbline.tool.measure;

import dev.plumbline.model.PlumblineException;
import dev.plumbline.tool.sandbox.Sandbox;
import dev.plumbline.tool.sandbox.SandboxJob;
import dev.plumbline.tool.sandbox.StopSwitch;
import dev.plumbline.tool.sandbox.Supervision;
import java.util.List;

/**
 * Measures tools. Recorded calls come first (three processes a version), then the forks; of two versions in turns, old,
 * new, old, new, so that whatever changes on the machine meanwhile meets both. A version that fails in every recorded call
 * is not timed.
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
        return measureAll(List.of(subject)).get(0);
    }

    /** Measures two versions in turns. */
    public MeasuredPair measurePair(ToolSubject old, ToolSubject now) {
        List<ToolMeasurement> both = measureAll(List.of(old, now));
        return new MeasuredPair(both.get(0), both.get(1));
    }

    /** Ends it from another thread: the process that runs is killed within a moment. */
    public void stop() {
        stop.stop();
    }

    private List<ToolMeasurement> measureAll(List<ToolSubject> subjects) {
        List<Recording> recordings = subjects.stream().map(Recording::new).toList();
        int total = subjects.size() * (BenchPlan.RUNS + plan.forks());
        int done = 0;
        for (int round = 0; round < BenchPlan.RUNS + plan.forks(); round++) {
            for (Recording recording : recordings) {
                boolean timing = round >= BenchPlan.RUNS;
                if (recording.isWorthwhile(timing)) {
                    recording.add(timing, run(recording.subject(), timing));
                }
                done++;
                listener.processEnded(recording.subject().toolId(), done, total);
            }
        }
        return recordings.stream().map(recording -> recording.finished(sandbox)).toList();
    }

    private HarnessReport run(ToolSubject subject, boolean timing) {
        SandboxJob job = new SandboxJob(Harness.files(subject), Harness.FILE, List.of(), plan.limits());
        Supervision supervision = Harness.supervision(timing ? "time" : "memory", subject);
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
