package dev.plumbline.tool.analysis;

import static dev.plumbline.tool.analysis.Analyser.EMBEDDED;

import dev.plumbline.tool.analysis.security.SecurityScan;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sonar.plugins.python.api.tree.FileInput;

/** Analyses Python without Python. It never runs what it reads, and suppressing comments such as nosec are ignored. */
final class EmbeddedAnalyser {
    public StaticAnalysis analyse(String code) {
        ParsedSource source = ParsedSource.of(code);
        try {
            return source.tree().map(EmbeddedAnalyser::of).orElseGet(() -> unknown(validity(source), source.error()));
        } catch (StackOverflowError e) {
            return unknown(Optional.empty(), Optional.empty());
        }
    }

    private static StaticAnalysis of(FileInput tree) {
        return new StaticAnalysis(
                new Complexity(EMBEDDED, OptionalDouble.of(CyclomaticComplexity.average(tree))),
                new Security(EMBEDDED, Optional.of(SecurityScan.of(tree))),
                new Correctness(EMBEDDED, Optional.of(true), Optional.empty()),
                new CodeQuality(EMBEDDED, Optional.of(Documentation.count(tree))),
                List.of(),
                List.of());
    }

    private static Optional<Boolean> validity(ParsedSource source) {
        return source.error().map(error -> false);
    }

    private static StaticAnalysis unknown(Optional<Boolean> valid, Optional<SyntaxError> error) {
        return new StaticAnalysis(
                Complexity.unknown(EMBEDDED),
                Security.unknown(EMBEDDED),
                new Correctness(EMBEDDED, valid, error),
                CodeQuality.unknown(EMBEDDED),
                List.of(),
                List.of());
    }
}
