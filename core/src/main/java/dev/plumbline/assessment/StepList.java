package dev.plumbline.assessment;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The steps of one profile as they go, told to a listener. Used by one thread. */
public final class StepList {
    private final Map<StepName, AssessmentStep> steps = new EnumMap<>(StepName.class);
    private final AssessmentListener listener;

    public StepList(AssessmentListener listener) {
        this.listener = listener;
        Arrays.stream(StepName.values())
                .forEach(name -> steps.put(name, new AssessmentStep(name, StepStatus.WAITING, "")));
    }

    public void running(StepName name, String what) {
        set(new AssessmentStep(name, StepStatus.RUNNING, what), 0, 0);
    }

    /** {@code done} of {@code total} pieces of a running step are over. */
    public void progress(StepName name, String what, int done, int total) {
        set(new AssessmentStep(name, StepStatus.RUNNING, what), done, total);
    }

    public void completed(StepName name, String what) {
        set(new AssessmentStep(name, StepStatus.COMPLETED, what), 0, 0);
    }

    public void skipped(StepName name, String why) {
        set(new AssessmentStep(name, StepStatus.SKIPPED, why), 0, 0);
    }

    public void failed(StepName name, String why) {
        set(new AssessmentStep(name, StepStatus.FAILED, why), 0, 0);
    }

    /** What still waits will not be done. */
    public void skipRest(String why) {
        steps.values().stream()
                .filter(step -> step.status() == StepStatus.WAITING && step.name() != StepName.RAG_UPDATE)
                .map(AssessmentStep::name)
                .toList()
                .forEach(name -> skipped(name, why));
    }

    private void set(AssessmentStep step, int done, int total) {
        steps.put(step.name(), step);
        listener.stepChanged(step, done, total);
    }

    /** All steps as they stand once this one is completed; nobody is told yet. */
    public List<AssessmentStep> once(StepName name, String what) {
        Map<StepName, AssessmentStep> then = new EnumMap<>(steps);
        then.put(name, new AssessmentStep(name, StepStatus.COMPLETED, what));
        return List.copyOf(then.values());
    }

    public List<AssessmentStep> all() {
        return List.copyOf(steps.values());
    }
}
