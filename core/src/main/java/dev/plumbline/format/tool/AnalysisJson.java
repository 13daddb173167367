package dev.plumbline.format.tool;

import dev.plumbline.format.json.Json;
import dev.plumbline.tool.analysis.Analyser;
import dev.plumbline.tool.analysis.CodeQuality;
import dev.plumbline.tool.analysis.Complexity;
import dev.plumbline.tool.analysis.Correctness;
import dev.plumbline.tool.analysis.Security;
import dev.plumbline.tool.analysis.StaticAnalysis;
import dev.plumbline.tool.analysis.security.SecurityFinding;
import dev.plumbline.tool.analysis.security.Severity;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The answer of {@code tool analyze}; the same object stands in a version's record. */
public final class AnalysisJson {
    private AnalysisJson() {}

    /** The whole answer. */
    public static String write(StaticAnalysis analysis) {
        ObjectNode answer = Json.object();
        answer.put("success", true);
        answer.set("analysis", node(analysis));
        return Json.pretty(answer);
    }

    /** The analysis alone. */
    public static ObjectNode node(StaticAnalysis analysis) {
        ObjectNode node = Json.object();
        ObjectNode complexity = complexity(analysis.complexity());
        ArrayNode others = complexity.putArray("others");
        analysis.otherComplexities().forEach(other -> others.add(complexity(other)));
        complexity.set("not_installed", names(analysis.absentForComplexity()));
        node.set("complexity", complexity);
        ObjectNode security = security(analysis.security());
        ArrayNode besides = security.putArray("others");
        analysis.otherSecurity().forEach(other -> besides.add(security(other)));
        security.set("not_installed", names(analysis.absentForSecurity()));
        node.set("security", security);
        node.set("correctness", correctness(analysis.correctness()));
        node.set("code_quality", quality(analysis.quality()));
        return node;
    }

    private static ArrayNode names(List<String> analysers) {
        ArrayNode names = Json.object().arrayNode();
        analysers.forEach(names::add);
        return names;
    }

    private static ObjectNode complexity(Complexity complexity) {
        ObjectNode node = Json.object();
        put(node, "average_complexity", complexity.average());
        complexity.grade().ifPresentOrElse(grade -> node.put("grade", grade.name()), () -> node.putNull("grade"));
        return analyser(node, complexity.analyser());
    }

    private static ObjectNode security(Security security) {
        ObjectNode node = Json.object();
        put(node, "total_issues", security.total());
        ObjectNode counts = node.putObject("severity_counts");
        for (Severity severity : Severity.values()) {
            put(counts, severity.name(), security.count(severity));
        }
        if (security.findings().isEmpty()) {
            node.putNull("findings");
        } else {
            ArrayNode findings = node.putArray("findings");
            security.findings().get().forEach(finding -> findings.add(finding(finding)));
        }
        return analyser(node, security.analyser());
    }

    private static ObjectNode finding(SecurityFinding finding) {
        ObjectNode node = Json.object();
        node.put("id", finding.id());
        node.put("severity", finding.severity().name());
        node.put("line", finding.line());
        node.put("message", finding.message());
        return node;
    }

    private static ObjectNode correctness(Correctness correctness) {
        ObjectNode node = Json.object();
        correctness
                .valid()
                .ifPresentOrElse(valid -> node.put("syntax_valid", valid), () -> node.putNull("syntax_valid"));
        correctness
                .error()
                .ifPresentOrElse(
                        error -> node.put("syntax_error", error.toString()), () -> node.putNull("syntax_error"));
        return analyser(node, correctness.analyser());
    }

    private static ObjectNode quality(CodeQuality quality) {
        ObjectNode node = Json.object();
        put(node, "documentation_ratio", quality.documentationRatio());
        put(node, "function_count", count(quality, CodeQuality.Counts::functions));
        put(node, "class_count", count(quality, CodeQuality.Counts::classes));
        put(node, "comment_count", count(quality, CodeQuality.Counts::comments));
        put(node, "docstring_count", count(quality, CodeQuality.Counts::docstrings));
        return analyser(node, quality.analyser());
    }

    private static OptionalInt count(CodeQuality quality, java.util.function.ToIntFunction<CodeQuality.Counts> count) {
        return quality.counts().isPresent()
                ? OptionalInt.of(count.applyAsInt(quality.counts().get()))
                : OptionalInt.empty();
    }

    private static ObjectNode analyser(ObjectNode node, Analyser analyser) {
        node.put("analyser", analyser.name());
        node.put("analyser_version", analyser.version());
        return node;
    }

    private static void put(ObjectNode node, String name, OptionalDouble value) {
        Json.putNumber(node, name, value.orElse(Double.NaN));
    }

    private static void put(ObjectNode node, String name, OptionalInt value) {
        if (value.isPresent()) {
            node.put(name, value.getAsInt());
        } else {
            node.putNull(name);
        }
    }
}
