package dev.plumbline.format.tool;

import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.tool.ChangeKind;
import dev.plumbline.tool.RequirementChange;

/** The {@code requirement_change} and {@code kind} of a request. */
final class RequirementChangeJson {
    private RequirementChangeJson() {}

    /** Absent is {@link RequirementChange#NONE}; absent fields are empty. */
    public static RequirementChange read(JsonRequest request) {
        return request.object("requirement_change")
                .map(change -> new RequirementChange(
                        change.optionalText("previous_requirement").orElse(""),
                        change.optionalText("new_requirement").orElse(""),
                        change.optionalText("change_summary").orElse(""),
                        change.texts("feature_additions"),
                        change.texts("feature_removals"),
                        change.texts("breaking_changes")))
                .orElse(RequirementChange.NONE);
    }

    /** Absent is unstated. */
    public static ChangeKind kind(JsonRequest request) {
        return request.optionalText("kind")
                .map(word -> ChangeKind.of(word)
                        .orElseThrow(() -> request.wrong(
                                "kind",
                                "feature, security, refactoring, bug_fix or optimisation was expected, not '" + word
                                        + "'")))
                .orElse(ChangeKind.UNSTATED);
    }
}
