package dev.plumbline.format.tool;

import dev.plumbline.eval.evidence.Candidate;
import dev.plumbline.eval.evidence.Circumstances;
import dev.plumbline.eval.evidence.Circumstances.ForeignText;
import dev.plumbline.eval.evidence.EvaluationCase;
import dev.plumbline.eval.evidence.VersionMetrics;
import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.tool.analysis.StaticAnalysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** The request of {@code tool evaluate}. */
public final class EvaluateRequestJson {
    private EvaluateRequestJson() {}

    /**
     * The case of a request.
     *
     * @param analyser analyses the codes that the request holds
     */
    public static EvaluationCase read(JsonRequest request, Function<String, StaticAnalysis> analyser) {
        JsonRequest old = metrics(request, "old_metrics");
        JsonRequest now = metrics(request, "new_metrics");
        Candidate before = candidate(old, source(request, "old_code"), analyser);
        Candidate after = candidate(now, source(request, "new_code"), analyser);
        if (givenSecurityHolds(old, now, before, after)) {
            before = before.withSecurityIssues(cost(old, "security_issues"));
            after = after.withSecurityIssues(cost(now, "security_issues"));
        }
        List<ForeignText> texts = new ArrayList<>(texts("old_metrics", old));
        texts.addAll(texts("new_metrics", now));
        return EvaluationCase.of(
                        before, after, RequirementChangeJson.read(request), RequirementChangeJson.kind(request))
                .under(Circumstances.USUAL.withTexts(texts));
    }

    /** Counts given for both sides hold, unless the codes show a worse change: nobody talks a finding away. */
    private static boolean givenSecurityHolds(JsonRequest old, JsonRequest now, Candidate before, Candidate after) {
        OptionalDouble given = difference(cost(old, "security_issues"), cost(now, "security_issues"));
        OptionalDouble analysed =
                difference(before.metrics().securityIssues(), after.metrics().securityIssues());
        return given.isPresent()
                && (analysed.isEmpty() || analysed.getAsDouble() <= 0 || given.getAsDouble() >= analysed.getAsDouble());
    }

    private static OptionalDouble difference(OptionalDouble old, OptionalDouble now) {
        return old.isPresent() && now.isPresent()
                ? OptionalDouble.of(now.getAsDouble() - old.getAsDouble())
                : OptionalDouble.empty();
    }

    private static JsonRequest metrics(JsonRequest request, String field) {
        return request.object(field)
                .orElseThrow(() -> request.wrong(field, "an object was expected, but the field is missing"));
    }

    private static Candidate candidate(
            JsonRequest metrics, Optional<String> code, Function<String, StaticAnalysis> analyser) {
        VersionMetrics given = new VersionMetrics(
                cost(metrics, "execution_time_ms"),
                cost(metrics, "memory_usage_kb"),
                cost(metrics, "security_issues"),
                cost(metrics, "average_complexity"));
        return code.filter(text -> !text.isBlank())
                .map(text -> Candidate.of(given, text, analyser.apply(text)))
                .orElseGet(() -> Candidate.of(given));
    }

    private static OptionalDouble cost(JsonRequest metrics, String field) {
        OptionalDouble value = metrics.number(field);
        if (value.isPresent() && (!Double.isFinite(value.getAsDouble()) || value.getAsDouble() < 0)) {
            throw wrong(metrics, field, value.getAsDouble());
        }
        return value;
    }

    private static PlumblineException wrong(JsonRequest metrics, String field, double value) {
        return metrics.wrong(field, "a number from 0 on was expected, not " + value);
    }

    /** What else was said of a version: a judge may read it, and must not obey it. */
    private static List<ForeignText> texts(String name, JsonRequest metrics) {
        List<ForeignText> texts = new ArrayList<>();
        metrics.node().properties().forEach(field -> collect(name + "." + field.getKey(), field.getValue(), texts));
        return texts;
    }

    private static void collect(String path, JsonNode value, List<ForeignText> texts) {
        if (value.isString()) {
            texts.add(new ForeignText(path, value.stringValue()));
        } else if (value.isArray()) {
            value.valueStream().forEach(element -> collect(path, element, texts));
        } else if (value.isObject()) {
            value.properties().forEach(field -> collect(path + "." + field.getKey(), field.getValue(), texts));
        }
    }

    private static Optional<String> source(JsonRequest request, String field) {
        return request.optionalText(field).map(code -> RequestFile.source(code, request.where(field)));
    }
}
