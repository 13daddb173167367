package dev.plumbline.format.tool;

import dev.plumbline.assessment.AssessmentRequest;
import dev.plumbline.assessment.AssessmentRequest.OldVersion;
import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.tool.ChangeKind;
import dev.plumbline.tool.measure.ToolSubject;

/** Reads the answer of {@code tool profile} back as the request it came of, so that it can be done again. */
public final class ProfileEvidenceJson {
    private ProfileEvidenceJson() {}

    /**
     * The request.
     *
     * @param name of the evidence, for messages
     * @throws PlumblineException when the source is not in it
     */
    public static AssessmentRequest request(String evidence, String name) {
        JsonRequest root = JsonRequest.parse(evidence, name);
        JsonRequest metadata = root.object("metadata")
                .orElseThrow(() -> PlumblineException.usage(name + ": the evidence holds no version to measure"));
        return new AssessmentRequest(
                new ToolSubject(
                        root.nonBlank("tool_id"),
                        metadata.nonBlank("source"),
                        metadata.optionalText("test_input"),
                        metadata.optionalText("mock_responses"),
                        metadata.optionalText("function"),
                        BenchmarkRequestJson.around(metadata)),
                root.optionalText("version"),
                metadata.optionalText("requirement").orElse(""),
                RequirementChangeJson.read(metadata),
                metadata.optionalText("kind").flatMap(ChangeKind::of).orElse(ChangeKind.UNSTATED),
                metadata.optionalText("tests"),
                metadata.object("old_version").map(ProfileEvidenceJson::old));
    }

    private static OldVersion old(JsonRequest old) {
        return new OldVersion(
                old.optionalText("version").orElse("unknown"),
                old.optionalText("source").filter(text -> !text.isBlank()),
                old.optionalText("requirement").orElse(""),
                ProfileRequestJson.metrics(
                        old.object("performance").map(JsonRequest::node).orElse(old.node())));
    }
}
