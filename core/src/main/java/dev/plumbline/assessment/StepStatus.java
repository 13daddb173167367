package dev.plumbline.assessment;

import java.util.Locale;

/** How a step stands. */
public enum StepStatus {
    WAITING,
    RUNNING,
    COMPLETED,
    SKIPPED,
    FAILED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
