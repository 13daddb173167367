package dev.plumbline.assessment;

import java.time.Instant;
import java.util.List;

/**
 * What came of profiling a version.
 *
 * @param version the one it was given
 * @param documentation made from its docstrings and requirement
 * @param reason why it ended so, in a sentence
 * @param retry what would have to change for another try; empty where none is needed
 */
public record Assessment(
        AssessmentRequest request,
        String version,
        AssessmentStatus status,
        List<AssessmentStep> steps,
        Findings findings,
        String documentation,
        String reason,
        List<String> retry,
        Instant at) {
    public Assessment {
        steps = List.copyOf(steps);
        retry = List.copyOf(retry);
    }

    public String toolId() {
        return request.subject().toolId();
    }

    /** The id of the review that it waits in, if it waits. */
    public String reviewId() {
        return toolId() + "@" + version;
    }
}
