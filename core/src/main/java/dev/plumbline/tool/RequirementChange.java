package dev.plumbline.tool;

import java.util.List;

/**
 * How what is asked of a tool changed between two versions. Texts may be empty where nothing was said.
 *
 * @param featureAdditions what the new version must do besides
 * @param featureRemovals what it need no longer do
 * @param breakingChanges what callers must change
 */
public record RequirementChange(
        String previousRequirement,
        String newRequirement,
        String changeSummary,
        List<String> featureAdditions,
        List<String> featureRemovals,
        List<String> breakingChanges) {
    /** The requirement is what it was. */
    public static final RequirementChange NONE = new RequirementChange("", "", "", List.of(), List.of(), List.of());

    public RequirementChange {
        featureAdditions = List.copyOf(featureAdditions);
        featureRemovals = List.copyOf(featureRemovals);
        breakingChanges = List.copyOf(breakingChanges);
    }

    /** Whether nothing that is asked changed: no additions, removals or breaks, and the same words before and after. */
    public boolean isNone() {
        return featureAdditions.isEmpty()
                && featureRemovals.isEmpty()
                && breakingChanges.isEmpty()
                && previousRequirement.strip().equalsIgnoreCase(newRequirement.strip());
    }
}
