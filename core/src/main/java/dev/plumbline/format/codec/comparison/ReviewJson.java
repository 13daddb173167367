package dev.plumbline.format.codec.comparison;

import dev.plumbline.format.json.Json;
import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.review.Decision;
import dev.plumbline.review.DecisionKind;
import dev.plumbline.review.ReviewItem;
import dev.plumbline.review.Subject;
import dev.plumbline.stats.Verdict;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reviews for machines, and the file that carries them from a build to a reviewer. */
public final class ReviewJson {
    private ReviewJson() {}

    /** {@code {"reviews":[…]}}, without their evidence. */
    public static String list(List<ReviewItem> items) {
        return Json.pretty(reviews(items, false));
    }

    /** The same with everything: what {@code review import} reads. */
    public static String bundle(List<ReviewItem> items) {
        return Json.pretty(reviews(items, true));
    }

    /** One review with its evidence and all decisions. */
    public static String show(ReviewItem item) {
        return Json.pretty(item(item, true));
    }

    private static ObjectNode reviews(List<ReviewItem> items, boolean whole) {
        ObjectNode root = Json.object();
        ArrayNode reviews = root.putArray("reviews");
        items.forEach(item -> reviews.add(item(item, whole)));
        return root;
    }

    private static ObjectNode item(ReviewItem item, boolean whole) {
        ObjectNode node = Json.object();
        node.put("id", item.id());
        node.put("subject", item.subject().word());
        node.put("name", item.name());
        node.put("version", item.version());
        node.put("previous", item.previous());
        node.put("state", item.state().word());
        Json.putNumber(node, "score", item.score().orElse(Double.NaN));
        Json.putNumber(node, "change", item.change().orElse(Double.NaN));
        node.put("verdict", item.verdict().isEmpty() ? null : item.verdict());
        node.put("opened_at", item.openedAt().toString());
        node.put("claimed_by", item.claimedBy().orElse(null));
        ArrayNode decisions = node.putArray("decisions");
        item.decisions().forEach(decision -> decisions.add(decision(decision)));
        if (whole) {
            node.set("evidence", Json.parse(item.evidence(), "the evidence"));
        }
        return node;
    }

    /** One decision. */
    public static ObjectNode decision(Decision decision) {
        ObjectNode node = Json.object();
        node.put("id", decision.id());
        node.put("decision", decision.kind().word());
        node.put("who", decision.who());
        node.put("when", decision.at().toString());
        node.put("reason", decision.reason());
        if (!decision.undoes().isEmpty()) {
            node.put("undoes", decision.undoes());
        }
        return node;
    }

    /** The reviews of a bundle, with what was decided of them where they come from. */
    public static List<ReviewItem> read(String text, String name) {
        JsonRequest root = JsonRequest.parse(text, name);
        if (!root.has("reviews")) {
            throw PlumblineException.usage(name + ": there is no list 'reviews'; plumbline review export makes one");
        }
        List<ReviewItem> items = new ArrayList<>();
        for (JsonNode element : root.elements("reviews")) {
            String where = name + ", review " + (items.size() + 1);
            if (!(element instanceof ObjectNode node)) {
                throw PlumblineException.usage(where + ": an object was expected");
            }
            items.add(item(JsonRequest.of(node, where)));
        }
        return items;
    }

    private static ReviewItem item(JsonRequest request) {
        JsonRequest evidence = request.object("evidence")
                .orElseThrow(() -> request.wrong("evidence", "an object was expected, but the field is missing"));
        return new ReviewItem(
                request.nonBlank("id"),
                subject(request),
                request.nonBlank("name"),
                request.text("version"),
                request.optionalText("previous").orElse(""),
                time(request),
                request.number("score"),
                request.number("change"),
                verdict(request, evidence.node()),
                evidence.node().toString(),
                decisions(request),
                false);
    }

    private static List<Decision> decisions(JsonRequest request) {
        List<Decision> decisions = new ArrayList<>();
        if (!request.has("decisions")) {
            return decisions;
        }
        for (JsonNode element : request.elements("decisions")) {
            String where = request.where("decisions") + ", number " + (decisions.size() + 1);
            if (!(element instanceof ObjectNode node)) {
                throw PlumblineException.usage(where + ": an object was expected");
            }
            decisions.add(decision(JsonRequest.of(node, where)));
        }
        return decisions;
    }

    private static Decision decision(JsonRequest request) {
        String word = request.nonBlank("decision");
        DecisionKind kind = Arrays.stream(DecisionKind.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> request.wrong("decision", "'" + word + "' is no decision"));
        return new Decision(
                request.nonBlank("id"),
                kind,
                request.nonBlank("who"),
                request.optionalText("reason").orElse(""),
                instant(request, "when"),
                request.optionalText("undoes").orElse(""));
    }

    /** An older Plumbline kept it in the evidence alone. */
    private static String verdict(JsonRequest request, JsonNode evidence) {
        String kept = evidence.path("verdict")
                .asString(evidence.at("/metadata/comparison/verdict").asString(""));
        String word = request.optionalText("verdict").orElse(kept);
        if (!word.isEmpty() && Verdict.of(word).isEmpty()) {
            throw request.wrong("verdict", "'" + word + "' is no verdict");
        }
        return word;
    }

    private static Subject subject(JsonRequest request) {
        String word = request.nonBlank("subject");
        try {
            return Subject.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw request.wrong("subject", "'" + word + "' is neither tool nor kernel");
        }
    }

    private static Instant time(JsonRequest request) {
        return instant(request, "opened_at");
    }

    private static Instant instant(JsonRequest request, String field) {
        String text = request.nonBlank(field);
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw request.wrong(field, "'" + text + "' is no time such as 2026-11-24T12:00:00Z");
        }
    }
}
