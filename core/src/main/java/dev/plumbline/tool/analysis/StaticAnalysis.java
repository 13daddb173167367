package dev.plumbline.tool.analysis;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Everything that was said of one source. The embedded analyser's word comes first and is what the judges use; what
 * other analysers say stands besides.
 *
 * @param otherComplexities what radon says, where it is installed
 * @param otherSecurity what bandit says, where it is installed
 */
public record StaticAnalysis(
        Complexity complexity,
        Security security,
        Correctness correctness,
        CodeQuality quality,
        List<Complexity> otherComplexities,
        List<Security> otherSecurity) {
    public StaticAnalysis {
        otherComplexities = List.copyOf(otherComplexities);
        otherSecurity = List.copyOf(otherSecurity);
    }

    public StaticAnalysis besides(List<Complexity> complexities, List<Security> securities) {
        return new StaticAnalysis(complexity, security, correctness, quality, complexities, securities);
    }

    /** Who would say something of the complexity besides, and is not installed: who was not asked did not agree. */
    public List<String> absentForComplexity() {
        return otherComplexities.isEmpty() ? List.of("radon") : List.of();
    }

    /** The same for the security. */
    public List<String> absentForSecurity() {
        return otherSecurity.isEmpty() ? List.of("bandit") : List.of();
    }

    public OptionalDouble averageComplexity() {
        return complexity.average();
    }

    public OptionalDouble securityIssues() {
        return security.total().isPresent() ? OptionalDouble.of(security.total().getAsInt()) : OptionalDouble.empty();
    }
}
