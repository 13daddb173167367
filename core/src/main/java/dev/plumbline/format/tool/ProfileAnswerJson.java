package dev.plumbline.format.tool;

import dev.plumbline.format.json.Json;
import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.review.ReviewItem;
import dev.plumbline.review.Subject;
import dev.plumbline.tool.profile.ProfileStatus;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;

/** Reads the answer of {@code tool profile} that a build kept as a file, as the review that it asks for. */
public final class ProfileAnswerJson {
    private ProfileAnswerJson() {}

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
        if (!status.equals(ProfileStatus.REVIEW_REQUIRED.word())) {
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

    private static OptionalDouble number(JsonNode node) {
        return node.isNumber() ? OptionalDouble.of(node.doubleValue()) : OptionalDouble.empty();
    }
}
