package dev.plumbline.baseline;

import dev.plumbline.model.Revision;
import java.time.Instant;

/**
 * Who accepted a baseline, when and why.
 *
 * @param by a person by git's user.name or {@code --by}
 * @param reason never blank
 * @param reference measured on a host that was fit to measure
 * @param runId the run it was taken from
 * @param note what a reader must know of it: {@code few forks}, {@code unfit host: …}; may be empty
 * @param replaced the value before, NaN for the first one, in the unit of the primary metric
 * @param change relative change against what it replaced, NaN for the first one
 * @param verdict of that change in its word; empty for the first one
 */
public record Acceptance(
        String by,
        Instant at,
        String reason,
        boolean reference,
        String runId,
        Revision revision,
        String note,
        double replaced,
        double change,
        String verdict) {
    public Acceptance {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a baseline needs a reason");
        }
    }
}
