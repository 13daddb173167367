package dev.plumbline.report;

import dev.plumbline.model.metric.Units;
import dev.plumbline.tool.analysis.CodeQuality;
import dev.plumbline.tool.analysis.Complexity;
import dev.plumbline.tool.analysis.Correctness;
import dev.plumbline.tool.analysis.Security;
import dev.plumbline.tool.analysis.StaticAnalysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A static analysis to be read by a person; what is unknown says so. */
public final class AnalysisReport {
    private static final String UNKNOWN = "unknown";

    private AnalysisReport() {}

    public static String text(StaticAnalysis analysis) {
        StringBuilder text = new StringBuilder();
        correctness(text, analysis.correctness());
        complexity(text, analysis.complexity());
        analysis.otherComplexities().forEach(other -> complexity(text, other));
        security(text, analysis.security());
        analysis.otherSecurity().forEach(other -> security(text, other));
        quality(text, analysis.quality());
        absent(text, analysis);
        return text.toString();
    }

    private static void correctness(StringBuilder text, Correctness correctness) {
        String word = correctness
                .valid()
                .map(valid -> valid ? "valid" : "no valid Python")
                .orElse(UNKNOWN);
        String where = correctness.error().map(error -> ", " + error).orElse("");
        line(text, "syntax", word + where, correctness.analyser().toString());
    }

    private static void complexity(StringBuilder text, Complexity complexity) {
        String value = complexity
                .grade()
                .map(grade -> Units.number(complexity.average().orElseThrow()) + " on average, grade " + grade)
                .orElse(UNKNOWN);
        line(text, "complexity", value, complexity.analyser().toString());
    }

    private static void security(StringBuilder text, Security security) {
        String total = security.findings()
                .map(all -> all.size() + (all.size() == 1 ? " finding" : " findings"))
                .orElse(UNKNOWN);
        line(text, "security", total, security.analyser().toString());
        security.findings()
                .ifPresent(all -> all.forEach(finding -> text.append(String.format(
                        Locale.ROOT,
                        "    %s %-6s line %d: %s%n",
                        finding.id(),
                        finding.severity(),
                        finding.line(),
                        finding.message()))));
    }

    private static void quality(StringBuilder text, CodeQuality quality) {
        String value = quality.counts()
                .map(counts -> Units.number(quality.documentationRatio().orElseThrow() * 100)
                        + " % documented (" + counts.functions() + " functions, " + counts.classes() + " classes, "
                        + counts.docstrings() + " docstrings, " + counts.comments() + " comments)")
                .orElse(UNKNOWN);
        line(text, "quality", value, quality.analyser().toString());
    }

    /** Who was not asked must not look as if he agreed. */
    private static void absent(StringBuilder text, StaticAnalysis analysis) {
        List<String> absent = new ArrayList<>(analysis.absentForComplexity());
        absent.addAll(analysis.absentForSecurity());
        if (!absent.isEmpty()) {
            text.append("not asked   ").append(String.join(" and ", absent)).append(" (not installed here)\n");
        }
    }

    private static void line(StringBuilder text, String name, String value, String analyser) {
        text.append(String.format(Locale.ROOT, "%-11s %s  [%s]%n", name, value, analyser));
    }
}
