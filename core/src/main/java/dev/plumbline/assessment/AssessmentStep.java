package dev.plumbline.assessment;

/**
 * One step.
 *
 * @param reason what came of it, or why it was skipped or failed, in a sentence; may be empty while it runs
 */
public record AssessmentStep(StepName name, StepStatus status, String reason) {}
