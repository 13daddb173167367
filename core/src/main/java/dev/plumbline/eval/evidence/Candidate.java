package dev.plumbline.eval.evidence;

import dev.plumbline.tool.analysis.StaticAnalysis;
import java.util.Optional;
import java.util.OptionalDouble;

/** One of the two versions: its numbers, and its source with the analysis where they are at hand. */
public record Candidate(VersionMetrics metrics, Optional<String> code, Optional<StaticAnalysis> analysis) {
    /** Numbers alone. */
    public static Candidate of(VersionMetrics metrics) {
        return new Candidate(metrics, Optional.empty(), Optional.empty());
    }

    /** The analysis of the source says what the given numbers leave open, and wins where both speak. */
    public static Candidate of(VersionMetrics given, String code, StaticAnalysis analysis) {
        VersionMetrics metrics = new VersionMetrics(
                given.timeMillis(),
                given.memoryKb(),
                analysis.securityIssues().isPresent() ? analysis.securityIssues() : given.securityIssues(),
                analysis.averageComplexity().isPresent() ? analysis.averageComplexity() : given.complexity());
        return new Candidate(metrics, Optional.of(code), Optional.of(analysis));
    }

    /** With another count of security findings: one that was given, where it is to hold. */
    public Candidate withSecurityIssues(OptionalDouble issues) {
        return new Candidate(
                new VersionMetrics(metrics.timeMillis(), metrics.memoryKb(), issues, metrics.complexity()),
                code,
                analysis);
    }

    public boolean isBroken() {
        return analysis.filter(found -> found.correctness().isBroken()).isPresent();
    }
}
