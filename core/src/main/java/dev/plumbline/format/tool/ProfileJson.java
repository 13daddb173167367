package dev.plumbline.format.tool;

import dev.plumbline.assessment.Assessment;
import dev.plumbline.assessment.AssessmentRequest;
import dev.plumbline.assessment.AssessmentStep;
import dev.plumbline.assessment.Findings;
import dev.plumbline.eval.evidence.VersionMetrics;
import dev.plumbline.format.codec.comparison.ComparisonJson;
import dev.plumbline.format.json.Json;
import dev.plumbline.stats.Comparison;
import dev.plumbline.tool.RequirementChange;
import dev.plumbline.tool.measure.MillisInterval;
import dev.plumbline.tool.measure.Surroundings;
import dev.plumbline.tool.measure.TimeDecision;
import dev.plumbline.tool.measure.ToolMeasurement;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The answer of {@code tool profile}; it is also what the registry keeps, and the evidence of a review. */
public final class ProfileJson {
    private ProfileJson() {}

    public static String write(Assessment profile) {
        return Json.pretty(node(profile));
    }

    private static ObjectNode node(Assessment profile) {
        ObjectNode root = Json.object();
        root.put("tool_id", profile.toolId());
        root.put("version", profile.version());
        root.put("status", profile.status().word());
        root.put("reason", profile.reason());
        ArrayNode steps = root.putArray("workflow_steps");
        profile.steps().forEach(step -> steps.add(step(step)));
        root.set("metadata", metadata(profile));
        if (!profile.retry().isEmpty()) {
            texts(root.putArray("retry"), profile.retry());
        }
        return root;
    }

    private static ObjectNode step(AssessmentStep step) {
        ObjectNode node = Json.object();
        node.put("step", step.name().word());
        node.put("status", step.status().word());
        if (!step.reason().isEmpty()) {
            node.put("reason", step.reason());
        }
        return node;
    }

    private static ObjectNode metadata(Assessment profile) {
        AssessmentRequest request = profile.request();
        Findings found = profile.findings();
        ObjectNode node = Json.object();
        node.put("version", profile.version());
        node.put("kind", request.kind().word());
        node.put("requirement", request.requirement());
        node.put("last_updated", profile.at().toString());
        node.put("documentation", profile.documentation());
        node.set("requirement_change", change(request.change()));
        set(node, "performance", found.measured().map(ProfileJson::performance));
        set(node, "static_analysis", found.analysis().map(AnalysisJson::node));
        set(node, "evaluation", found.evaluation().map(EvaluationJson::node));
        set(node, "performance_delta", found.evaluation().map(evaluation -> EvaluationJson.delta(evaluation.delta())));
        set(node, "comparison", found.comparison().map(comparison -> comparison(comparison, found.decision())));
        node.put("source", request.subject().code());
        node.put("test_input", request.subject().inputJson().orElse(null));
        node.put("mock_responses", request.subject().responsesJson().orElse(null));
        node.put("function", request.subject().function().orElse(null));
        around(node, request.subject().around());
        node.put("tests", request.tests().orElse(null));
        node.put(
                "test_script", found.measured().map(ToolMeasurement::testScript).orElse(null));
        set(node, "old_version", request.old().map(old -> old(old, found)));
        return node;
    }

    private static void around(ObjectNode node, Surroundings around) {
        if (!around.moreInputs().isEmpty()) {
            ArrayNode inputs = node.putArray("test_inputs");
            around.moreInputs().forEach(input -> inputs.add(Json.parse(input, "a test input")));
        }
        around.json().ifPresent(json -> node.setAll(Json.parseObject(json, "the surroundings")));
    }

    private static ObjectNode performance(ToolMeasurement measured) {
        ObjectNode node = Json.object();
        put(node, "execution_time_ms", measured.medianMs());
        Optional<MillisInterval> interval = measured.intervalMs();
        if (interval.isPresent()) {
            node.putArray("interval_ms")
                    .add(interval.get().low())
                    .add(interval.get().high());
        } else {
            node.putNull("interval_ms");
        }
        put(node, "memory_usage_kb", measured.peakTracedKb());
        ObjectNode whole = BenchmarkJson.node(measured);
        node.set("best_run", whole.get("best_run"));
        node.set("all_runs", whole.get("all_runs"));
        node.set("measurement", whole.get("measurement"));
        return node;
    }

    private static ObjectNode comparison(Comparison comparison, Optional<TimeDecision> decision) {
        ObjectNode node = comparison(comparison);
        decision.ifPresent(found -> {
            node.put("clock", found.clock().words());
            node.put("by_first_call", found.byFirstCall());
            found.firstCall().ifPresent(first -> node.set("first_call", comparison(first)));
        });
        return node;
    }

    private static ObjectNode comparison(Comparison comparison) {
        ObjectNode node = Json.object();
        Json.putNumber(node, "old", comparison.oldValue());
        Json.putNumber(node, "new", comparison.newValue());
        node.put("unit", comparison.unit().text());
        ComparisonJson.putVerdict(node, comparison);
        return node;
    }

    private static ObjectNode old(AssessmentRequest.OldVersion old, Findings found) {
        ObjectNode node = Json.object();
        node.put("version", old.version());
        node.put("requirement", old.requirement());
        node.put("source", old.code().orElse(null));
        set(
                node,
                "performance",
                found.oldMeasured().map(ProfileJson::performance).or(() -> Optional.of(given(old.metrics()))));
        set(node, "static_analysis", found.oldAnalysis().map(AnalysisJson::node));
        return node;
    }

    /** What was recorded of a version that could not be measured again. */
    private static ObjectNode given(VersionMetrics metrics) {
        ObjectNode node = Json.object();
        put(node, "execution_time_ms", metrics.timeMillis());
        put(node, "memory_usage_kb", metrics.memoryKb());
        return node;
    }

    private static ObjectNode change(RequirementChange change) {
        ObjectNode node = Json.object();
        node.put("previous_requirement", change.previousRequirement());
        node.put("new_requirement", change.newRequirement());
        node.put("change_summary", change.changeSummary());
        texts(node.putArray("feature_additions"), change.featureAdditions());
        texts(node.putArray("feature_removals"), change.featureRemovals());
        texts(node.putArray("breaking_changes"), change.breakingChanges());
        return node;
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }

    private static void set(ObjectNode node, String name, Optional<ObjectNode> value) {
        if (value.isPresent()) {
            node.set(name, value.get());
        } else {
            node.putNull(name);
        }
    }

    private static void put(ObjectNode node, String name, OptionalDouble value) {
        Json.putNumber(node, name, value.orElse(Double.NaN));
    }
}
