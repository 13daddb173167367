package dev.plumbline.format.tool;

import dev.plumbline.eval.evidence.MeasuredChange;
import dev.plumbline.eval.evidence.PerformanceDelta;
import dev.plumbline.eval.judgement.Claim;
import dev.plumbline.eval.judgement.Conflict;
import dev.plumbline.eval.judgement.Evaluation;
import dev.plumbline.eval.judgement.ModelReport;
import dev.plumbline.eval.judgement.Reason;
import dev.plumbline.eval.judgement.SuspiciousPassage;
import dev.plumbline.format.json.Json;
import java.util.List;
import java.util.OptionalDouble;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The answer of {@code tool evaluate}; the same objects stand in a version's record. */
public final class EvaluationJson {
    private EvaluationJson() {}

    /** The whole answer. */
    public static String write(Evaluation evaluation) {
        ObjectNode answer = Json.object();
        answer.put("success", true);
        answer.set("evaluation", node(evaluation));
        answer.set("performance_delta", delta(evaluation.delta()));
        return Json.pretty(answer);
    }

    /** The evaluation alone. */
    public static ObjectNode node(Evaluation evaluation) {
        ObjectNode node = Json.object();
        node.put("score", evaluation.score().value());
        node.put("reasoning", evaluation.reasoning());
        node.put("recommendation", evaluation.recommendation().name());
        node.put("confidence", evaluation.confidence().word());
        String model = evaluation.model().map(ModelReport::model).orElse("");
        if (model.isEmpty()) {
            node.putNull("llm_model");
        } else {
            node.put("llm_model", model);
        }
        node.put("evaluator", evaluation.evaluator().word());
        ObjectNode rules = node.putObject("rules");
        rules.put("score", evaluation.rules().score().value());
        reasons(rules.putArray("reasons"), evaluation.rules().reasons());
        reasons(node.putArray("guards"), evaluation.caps());
        evaluation.conflict().ifPresent(conflict -> node.set("conflict", conflict(conflict)));
        evaluation.model().ifPresent(report -> node.set("llm", model(report)));
        ArrayNode claims = node.putArray("claims");
        evaluation.claims().forEach(claim -> claims.add(claim(claim)));
        ArrayNode passages = node.putArray("suspicious_passages");
        evaluation.passages().forEach(passage -> passages.add(passage(passage)));
        node.put("failed", evaluation.failed());
        node.put("timestamp", evaluation.at().toString());
        return node;
    }

    /** The changes in percent, null where unknown. */
    public static ObjectNode delta(PerformanceDelta delta) {
        ObjectNode node = Json.object();
        put(node, "execution_time_pct", delta.timePercent());
        put(node, "memory_pct", delta.memoryPercent());
        delta.measured().ifPresent(change -> node.set("measured", measured(change)));
        return node;
    }

    private static ObjectNode measured(MeasuredChange change) {
        ObjectNode node = Json.object();
        node.put("verdict", change.verdict().word());
        Json.putNumber(node, "change_pct", change.change() * 100);
        Json.putNumber(node, "low_pct", change.interval().low() * 100);
        Json.putNumber(node, "high_pct", change.interval().high() * 100);
        return node;
    }

    private static void put(ObjectNode node, String name, OptionalDouble value) {
        Json.putNumber(node, name, value.orElse(Double.NaN));
    }

    private static void reasons(ArrayNode array, List<Reason> reasons) {
        for (Reason reason : reasons) {
            ObjectNode node = array.addObject();
            node.put("rule", reason.rule());
            node.put("points", Math.round(reason.points() * 10) / 10.0);
            node.put("text", reason.text());
        }
    }

    private static ObjectNode conflict(Conflict conflict) {
        ObjectNode node = Json.object();
        node.put("llm_score", conflict.model().value());
        node.put("llm_recommendation", conflict.modelWord());
        node.put("rules_score", conflict.rules().value());
        ArrayNode why = node.putArray("reasons");
        conflict.why().forEach(why::add);
        return node;
    }

    private static ObjectNode model(ModelReport report) {
        ObjectNode node = Json.object();
        node.put("model", report.model());
        node.put("duration_ms", report.duration().toMillis());
        if (report.isValid()) {
            node.putNull("failure");
        } else {
            node.put("failure", report.failure());
        }
        node.put("prompt", report.prompt());
        node.put("raw_answer", report.rawAnswer());
        return node;
    }

    private static ObjectNode claim(Claim claim) {
        ObjectNode node = Json.object();
        node.put("text", claim.text());
        node.put("start", claim.start());
        node.put("end", claim.end());
        node.put("standing", claim.standing().word());
        node.put("measured", claim.measured());
        return node;
    }

    private static ObjectNode passage(SuspiciousPassage passage) {
        ObjectNode node = Json.object();
        node.put("where", passage.where());
        node.put("offset", passage.offset());
        node.put("text", passage.text());
        return node;
    }
}
