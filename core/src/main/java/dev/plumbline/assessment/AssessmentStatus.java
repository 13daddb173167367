package dev.plumbline.assessment;

import dev.plumbline.tool.VersionState;
import java.util.Locale;

/** What came of a profile. */
public enum AssessmentStatus {
    COMPLETED(VersionState.ACCEPTED),
    REVIEW_REQUIRED(VersionState.REVIEW),
    REJECTED(VersionState.REJECTED),
    FAILED(VersionState.FAILED);

    private final VersionState standing;

    AssessmentStatus(VersionState standing) {
        this.standing = standing;
    }

    /** How the version comes into the registry. */
    public VersionState standing() {
        return standing;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
