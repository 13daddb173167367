package dev.plumbline.assessment;

/** Hears how a profile goes; called from the thread that profiles. */
@FunctionalInterface
public interface AssessmentListener {
    AssessmentListener SILENT = (step, done, total) -> {};

    /** @param total pieces of work of this step, {@code done} of which are over; 0 where it has no pieces */
    void stepChanged(AssessmentStep step, int done, int total);
}
