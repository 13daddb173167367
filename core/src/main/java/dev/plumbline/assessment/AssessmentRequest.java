package dev.plumbline.assessment;

import dev.plumbline.eval.evidence.VersionMetrics;
import dev.plumbline.tool.ChangeKind;
import dev.plumbline.tool.RequirementChange;
import dev.plumbline.tool.measure.ToolSubject;
import java.util.Optional;

/**
 * What is to be profiled.
 *
 * @param version as it was asked for; empty: the next one
 * @param tests Python source of unit tests
 * @param old the version before, as the request gives it; empty: the registry's current one
 */
public record AssessmentRequest(
        ToolSubject subject,
        Optional<String> version,
        String requirement,
        RequirementChange change,
        ChangeKind kind,
        Optional<String> tests,
        Optional<OldVersion> old) {
    /**
     * The version before.
     *
     * @param code empty where only its numbers are known
     * @param metrics as they were recorded; used where it cannot be measured again
     */
    public record OldVersion(String version, Optional<String> code, String requirement, VersionMetrics metrics) {}

    /** A requirement in other words than that of the version before is a change of it, said or not. */
    public AssessmentRequest withChangeOfRequirement() {
        String before = old.map(OldVersion::requirement).orElse("");
        String said = change.previousRequirement();
        String wanted = change.newRequirement();
        boolean silent = said.isBlank() && wanted.isBlank();
        if (!silent || before.isBlank() || requirement.isBlank()) {
            return this;
        }
        RequirementChange whole = new RequirementChange(
                before,
                requirement,
                change.changeSummary(),
                change.featureAdditions(),
                change.featureRemovals(),
                change.breakingChanges());
        return new AssessmentRequest(subject, version, requirement, whole, kind, tests, old);
    }

    public AssessmentRequest against(OldVersion before) {
        return new AssessmentRequest(subject, version, requirement, change, kind, tests, Optional.of(before));
    }
}
