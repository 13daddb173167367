package dev.plumbline.format.tool;

import dev.plumbline.assessment.AssessmentStatus;
import dev.plumbline.format.json.Json;
import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.review.Remeasurement;
import dev.plumbline.review.ReviewItem;
import dev.plumbline.review.Subject;
import dev.plumbline.tool.ChangeKind;
import dev.plumbline.tool.ToolEntry;
import dev.plumbline.tool.ToolVersion;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the answer of {@code tool profile} that stands in a file: as the review that it asks for, or as the version that
 * the registry would have kept.
 */
public final class ProfileAnswerJson {
    private static final String MEASURED_AGAIN_BY = "measured_again_by";

    private ProfileAnswerJson() {}

    /** Whether a document is such an answer, rather than an index of tools. */
    public static boolean isAnswer(String text, String name) {
        JsonNode document = Json.parse(text, name);
        return document.path("workflow_steps").isArray()
                && document.path("tool_id").isString();
    }

    /** An answer that somebody asked for by measuring again what was there already. */
    public static String measuredAgain(String document, String who) {
        ObjectNode node = Json.parseObject(document, "the profile");
        node.put(MEASURED_AGAIN_BY, who);
        return Json.pretty(node);
    }

    /** Who measured again; empty of the first profile of a version. */
    public static Optional<String> measuredAgainBy(JsonRequest answer) {
        return answer.optionalText(MEASURED_AGAIN_BY);
    }

    /** What measuring again found. */
    public static Remeasurement remeasurement(JsonRequest answer, String who) {
        return new Remeasurement(
                who,
                number(answer.node().at("/metadata/evaluation/score")),
                number(answer.node().at("/metadata/comparison/change")),
                verdict(answer.node().path("metadata")),
                document(answer),
                answer.optionalText("reason").orElse(""));
    }

    /** The version, standing as the profile ended. */
    public static ToolVersion version(JsonRequest answer) {
        JsonNode metadata = answer.node().path("metadata");
        return new ToolVersion(
                answer.nonBlank("tool_id"),
                answer.nonBlank("version"),
                metadata.path("source").asString(""),
                metadata.path("requirement").asString(""),
                ChangeKind.of(metadata.path("kind").asString("")).orElse(ChangeKind.UNSTATED),
                status(answer).standing(),
                time(answer, metadata.path("last_updated").asString("")),
                "{}");
    }

    /** The answer itself, as what is known of its version. */
    public static ToolEntry entry(JsonRequest answer) {
        ToolVersion version = version(answer);
        return new ToolEntry(
                version.toolId(), version.version(), ToolEntry.Kind.PROFILE, version.addedAt(), document(answer));
    }

    /** The review that it asks for; empty when nobody must decide. */
    public static Optional<ReviewItem> reviewOf(JsonRequest answer, String name) {
        return status(answer) == AssessmentStatus.REVIEW_REQUIRED
                ? Optional.of(review(document(answer), name))
                : Optional.empty();
    }

    private static String document(JsonRequest answer) {
        ObjectNode node = answer.node().deepCopy();
        node.remove(MEASURED_AGAIN_BY);
        return Json.pretty(node);
    }

    private static AssessmentStatus status(JsonRequest answer) {
        String word = answer.nonBlank("status");
        return Arrays.stream(AssessmentStatus.values())
                .filter(status -> status.word().equals(word))
                .findFirst()
                .orElseThrow(() -> answer.wrong("status", "'" + word + "' is no status of a profile"));
    }

    /**
     * The review.
     *
     * @param name how complaints call the file
     * @throws PlumblineException when it is no such answer, or nobody must decide
     */
    public static ReviewItem review(String text, String name) {
        JsonRequest answer = JsonRequest.parse(text, name);
        String tool = answer.nonBlank("tool_id");
        String version = answer.nonBlank("version");
        String status = answer.nonBlank("status");
        if (!status.equals(AssessmentStatus.REVIEW_REQUIRED.word())) {
            throw answer.wrong("status", "'" + status + "' needs no review; only review_required does");
        }
        JsonNode metadata = answer.node().path("metadata");
        return new ReviewItem(
                tool + "@" + version,
                Subject.TOOL,
                tool,
                version,
                metadata.at("/old_version/version").asString(""),
                time(answer, metadata.path("last_updated").asString("")),
                number(metadata.at("/evaluation/score")),
                number(metadata.at("/comparison/change")),
                verdict(metadata),
                Json.pretty(answer.node()),
                List.of(),
                false);
    }

    private static Instant time(JsonRequest answer, String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw answer.wrong("metadata.last_updated", "a time was expected, not '" + text + "'");
        }
    }

    private static String verdict(JsonNode metadata) {
        return metadata.at("/comparison/verdict").asString("");
    }

    private static OptionalDouble number(JsonNode node) {
        return node.isNumber() ? OptionalDouble.of(node.doubleValue()) : OptionalDouble.empty();
    }
}
