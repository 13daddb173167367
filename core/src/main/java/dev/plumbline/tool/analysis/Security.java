package dev.plumbline.tool.analysis;

import dev.plumbline.tool.analysis.security.SecurityFinding;
import dev.plumbline.tool.analysis.security.Severity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What may be unsafe.
 *
 * @param findings by line; empty where the source could not be analysed, an empty list where it is clean
 */
public record Security(Analyser analyser, Optional<List<SecurityFinding>> findings) {
    public Security {
        findings = findings.map(List::copyOf);
    }

    public static Security unknown(Analyser analyser) {
        return new Security(analyser, Optional.empty());
    }

    public OptionalInt total() {
        return findings.isPresent() ? OptionalInt.of(findings.get().size()) : OptionalInt.empty();
    }

    /** How many are as grave as this. */
    public OptionalInt count(Severity severity) {
        return findings.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of((int) findings.get().stream()
                        .filter(finding -> finding.severity() == severity)
                        .count());
    }
}
