package dev.plumbline.format.tool;

import dev.plumbline.assessment.AssessmentRequest;
import dev.plumbline.assessment.AssessmentRequest.OldVersion;
import dev.plumbline.eval.evidence.VersionMetrics;
import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.model.PlumblineException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;

/** The request of {@code tool profile}. */
public final class ProfileRequestJson {
    private ProfileRequestJson() {}

    /** @param toolId any words in one line: it is a key in the registry, never a path */
    public static AssessmentRequest read(JsonRequest request, String toolId) {
        if (toolId.isBlank() || toolId.chars().anyMatch(Character::isISOControl)) {
            throw PlumblineException.usage(
                    "the id of a tool must be words in one line; this one is empty or holds a control character");
        }
        Optional<String> tests = request.optionalText("tests").filter(text -> !text.isBlank());
        return new AssessmentRequest(
                BenchmarkRequestJson.read(request, toolId),
                request.optionalText("version").filter(text -> !text.isBlank()),
                request.optionalText("requirement").orElse(""),
                RequirementChangeJson.read(request),
                RequirementChangeJson.kind(request),
                tests,
                request.object("old_version_data").map(ProfileRequestJson::old));
    }

    private static OldVersion old(JsonRequest old) {
        JsonNode node = old.node();
        return new OldVersion(
                old.optionalText("version").orElse("unknown"),
                old.optionalText("code").filter(text -> !text.isBlank()),
                old.optionalText("requirement").orElse(""),
                metrics(node));
    }

    /** Numbers that were recorded of a version, wherever they stand. */
    static VersionMetrics metrics(JsonNode node) {
        List<JsonNode> documents = List.of(node, node.path("metadata"));
        return new VersionMetrics(
                cost(VersionFactsJson.number(documents, VersionFactsJson.TIMES)),
                cost(VersionFactsJson.number(documents, VersionFactsJson.MEMORIES)),
                cost(VersionFactsJson.number(documents, VersionFactsJson.ISSUES)),
                cost(VersionFactsJson.number(documents, VersionFactsJson.COMPLEXITIES)));
    }

    /** A cost below zero is none; it counts as unknown. */
    private static OptionalDouble cost(OptionalDouble value) {
        return value.isPresent() && value.getAsDouble() >= 0 ? value : OptionalDouble.empty();
    }
}
