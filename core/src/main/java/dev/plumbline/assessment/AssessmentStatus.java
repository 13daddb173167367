package dev.plumbline.assessment;

import dev.plumbline.tool.Standing;
import java.util.Locale;

/** What came of a profile. */
public enum AssessmentStatus {
    COMPLETED(Standing.ACCEPTED),
    REVIEW_REQUIRED(Standing.REVIEW),
    REJECTED(Standing.REJECTED),
    FAILED(Standing.FAILED);

    private final Standing standing;

    AssessmentStatus(Standing standing) {
        this.standing = standing;
    }

    /** How the version comes into the registry. */
    public Standing standing() {
        return standing;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
