package dev.plumbline.format.tool;

import dev.plumbline.format.json.Json;
import dev.plumbline.review.ToolEvidence;
import dev.plumbline.review.ToolEvidence.CheckedNumber;
import dev.plumbline.review.ToolEvidence.Judgement;
import dev.plumbline.review.ToolEvidence.Measured;
import dev.plumbline.review.ToolEvidence.ModelAnswer;
import dev.plumbline.review.ToolEvidence.Passage;
import dev.plumbline.review.ToolEvidence.Points;
import dev.plumbline.review.ToolEvidence.Side;
import dev.plumbline.review.ToolEvidence.Step;
import dev.plumbline.review.ToolEvidence.Times;
import dev.plumbline.tool.RequirementChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Reads the answer of {@code tool profile} back, as the evidence that a reviewer sees. */
public final class ToolEvidenceJson {
    /** The unit in which tools are measured. */
    private static final String MILLIS = "ms/op";

    private static final double MILLIS_A_SECOND = 1000;

    private ToolEvidenceJson() {}

    public static ToolEvidence read(String evidence) {
        JsonNode root = Json.parse(evidence, "the evidence");
        JsonNode metadata = root.path("metadata");
        return new ToolEvidence(
                change(metadata.path("requirement_change")),
                judgement(metadata.path("evaluation")),
                measured(metadata.path("comparison")),
                side(metadata.path("old_version")),
                side(metadata),
                list(
                        root.path("workflow_steps"),
                        step -> new Step(text(step, "step"), text(step, "status"), text(step, "reason"))),
                sandbox(metadata.at("/performance/measurement")));
    }

    private static RequirementChange change(JsonNode node) {
        return new RequirementChange(
                text(node, "previous_requirement"),
                text(node, "new_requirement"),
                text(node, "change_summary"),
                texts(node.path("feature_additions")),
                texts(node.path("feature_removals")),
                texts(node.path("breaking_changes")));
    }

    private static Judgement judgement(JsonNode node) {
        JsonNode llm = node.path("llm");
        OptionalDouble millis = number(llm, "duration_ms");
        return new Judgement(
                text(node, "reasoning"),
                number(node, "score"),
                text(node, "confidence"),
                text(node, "evaluator"),
                new ModelAnswer(
                        text(llm, "model"),
                        millis.isPresent()
                                ? OptionalDouble.of(millis.getAsDouble() / MILLIS_A_SECOND)
                                : OptionalDouble.empty(),
                        text(llm, "prompt"),
                        text(llm, "raw_answer"),
                        text(llm, "failure")),
                number(node.path("rules"), "score"),
                list(node.path("rules").path("reasons"), ToolEvidenceJson::points),
                list(node.path("guards"), ToolEvidenceJson::points),
                texts(node.path("conflict").path("reasons")),
                list(
                        node.path("claims"),
                        claim -> new CheckedNumber(
                                claim.path("start").asInt(0),
                                claim.path("end").asInt(0),
                                text(claim, "standing"),
                                text(claim, "measured"))),
                list(
                        node.path("suspicious_passages"),
                        passage -> new Passage(text(passage, "where"), text(passage, "text"))));
    }

    private static Points points(JsonNode node) {
        return new Points(text(node, "rule"), number(node, "points").orElse(0), text(node, "text"));
    }

    private static Measured measured(JsonNode node) {
        return new Measured(
                number(node, "change"),
                number(node, "ciLow"),
                number(node, "ciHigh"),
                text(node, "verdict"),
                times(node),
                texts(node.path("caveats")));
    }

    private static Optional<Times> times(JsonNode node) {
        String lens = text(node, "lens");
        OptionalDouble before = number(node, "old");
        OptionalDouble after = number(node, "new");
        boolean known = !lens.isEmpty() && text(node, "unit").equals(MILLIS) && before.isPresent() && after.isPresent();
        return known ? Optional.of(new Times(lens, before, after)) : Optional.empty();
    }

    private static Side side(JsonNode node) {
        JsonNode performance = node.path("performance");
        JsonNode analysis = node.path("static_analysis");
        return new Side(
                text(node, "version"),
                text(node, "source"),
                number(performance, "execution_time_ms"),
                list(performance.path("measurement").path("values"), value -> value.asDouble(0)),
                number(performance.path("measurement"), "cpu_time_ms"),
                text(performance.path("measurement"), "printed"),
                number(performance, "memory_usage_kb"),
                number(analysis.path("security"), "total_issues"),
                number(analysis.path("complexity"), "average_complexity"),
                text(analysis.path("complexity"), "grade"));
    }

    private static String sandbox(JsonNode measurement) {
        String level = text(measurement, "sandbox");
        List<String> missing = texts(measurement.path("not_enforced"));
        return missing.isEmpty() ? level : level + "; not enforced: " + String.join(", ", missing);
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? value.stringValue() : "";
    }

    private static OptionalDouble number(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isNumber() ? OptionalDouble.of(value.doubleValue()) : OptionalDouble.empty();
    }

    private static List<String> texts(JsonNode array) {
        return list(array, element -> element.asString(""));
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
        List<T> elements = new ArrayList<>();
        array.forEach(element -> elements.add(read.apply(element)));
        return elements;
    }
}
