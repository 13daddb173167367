package dev.plumbline.eval.evidence;

import dev.plumbline.stats.Verdict;
import dev.plumbline.tool.ChangeKind;
import dev.plumbline.tool.RequirementChange;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Everything that is put before the judges.
 *
 * @param measured the statistics' word; without it two given times count as proven
 */
public record EvaluationCase(
        Candidate before,
        Candidate after,
        Optional<MeasuredChange> measured,
        RequirementChange requirement,
        ChangeKind kind,
        Circumstances circumstances) {
    /** Two versions by their numbers. */
    public static EvaluationCase of(Candidate before, Candidate after, RequirementChange requirement, ChangeKind kind) {
        return new EvaluationCase(before, after, Optional.empty(), requirement, kind, Circumstances.USUAL);
    }

    public EvaluationCase measuredAs(MeasuredChange change) {
        return new EvaluationCase(before, after, Optional.of(change), requirement, kind, circumstances);
    }

    public EvaluationCase under(Circumstances other) {
        return new EvaluationCase(before, after, measured, requirement, kind, other);
    }

    /** How the time changed; empty where nobody knows. */
    public Optional<MeasuredChange> timeChange() {
        if (measured.isPresent()) {
            return measured.filter(change -> change.verdict() != Verdict.INCOMPATIBLE);
        }
        OptionalDouble change = VersionMetrics.change(
                before.metrics().timeMillis(), after.metrics().timeMillis());
        return change.isPresent() && after.metrics().timeMillis().getAsDouble() > 0
                ? Optional.of(MeasuredChange.given(change.getAsDouble()))
                : Optional.empty();
    }

    public OptionalDouble memoryChange() {
        return VersionMetrics.change(
                before.metrics().memoryKb(), after.metrics().memoryKb());
    }

    public OptionalDouble complexityChange() {
        return VersionMetrics.change(
                before.metrics().complexity(), after.metrics().complexity());
    }

    /** How many security findings more; negative for fewer. */
    public OptionalDouble securityChange() {
        OptionalDouble old = before.metrics().securityIssues();
        OptionalDouble now = after.metrics().securityIssues();
        return old.isPresent() && now.isPresent()
                ? OptionalDouble.of(now.getAsDouble() - old.getAsDouble())
                : OptionalDouble.empty();
    }

    /** The kind as said, or as the requirement plainly tells. */
    public ChangeKind plainKind() {
        return kind == ChangeKind.UNSTATED ? KindWords.kind(requirement) : kind;
    }
}
