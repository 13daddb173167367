package dev.plumbline.report;

import dev.plumbline.gate.Finding;
import dev.plumbline.gate.GateReport;
import dev.plumbline.gate.check.Checks;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.ShortNames;
import dev.plumbline.stats.suite.ComparisonRow;
import dev.plumbline.stats.suite.SuiteComparison;
import dev.plumbline.stats.suite.UnpairedMetric;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Why each row of a comparison has its verdict: the time of every benchmark, and every other metric whose change is
 * proven.
 */
public final class SuiteExplanation {
    private final SuiteComparison suite;
    private final ToDoubleFunction<Benchmark> thresholds;
    private final GateReport check;

    /**
     * @param thresholds at which a proven slow-down of a benchmark fails a check, as a fraction
     * @param check what a check says of the same two sides
     */
    public SuiteExplanation(SuiteComparison suite, ToDoubleFunction<Benchmark> thresholds, GateReport check) {
        this.suite = suite;
        this.thresholds = thresholds;
        this.check = check;
    }

    /** The rows that are explained, in the order of the comparison. */
    public List<ComparisonRow> rows() {
        return suite.rows().stream()
                .filter(row ->
                        row.metric().isPrimary() || row.comparison().verdict().isProvenChange())
                .toList();
    }

    /** The explanation of one of {@link #rows}. */
    public Explanation of(ComparisonRow row) {
        return new Explanation(
                row,
                suite.familySize(row),
                thresholds.applyAsDouble(row.benchmark()),
                row.metric().isPrimary() ? besides(row.benchmark()) : List.of());
    }

    private List<Finding> besides(Benchmark benchmark) {
        return check.rows().stream()
                .filter(judged -> judged.row().benchmark().equals(benchmark))
                .flatMap(judged -> judged.findings().stream())
                .filter(finding -> finding.check().equals(Checks.WITHIN_BUDGET) || Checks.isConfigured(finding))
                .toList();
    }

    /** With what a check of the two sides ends: what the check itself found, and not what a row makes one expect. */
    public String outcome() {
        return "plumbline check of these two ends with exit code "
                + check.outcome().exitCode() + " (" + check.outcome().word() + ").";
    }

    /** What has nothing to be compared with, a sentence a side; empty when all have. */
    public List<String> unpaired() {
        List<String> sentences = new ArrayList<>();
        suite.failed()
                .forEach(row -> sentences.add(
                        ShortNames.shortened(row.failure().benchmark().displayName()) + " " + row.text() + "."));
        say(suite.added(), "Only the new side has ", sentences);
        say(suite.removed(), "Only the old side has ", sentences);
        return sentences;
    }

    private static void say(List<UnpairedMetric> metrics, String before, List<String> sentences) {
        String names = metrics.stream()
                .filter(only -> only.values().metric().isPrimary())
                .map(only -> ShortNames.shortened(only.benchmark().displayName()))
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            sentences.add(before + names + ": nothing to compare with.");
        }
    }

    /** All of it, a paragraph a row. */
    public String text() {
        List<String> paragraphs =
                new ArrayList<>(rows().stream().map(row -> of(row).text()).toList());
        if (!unpaired().isEmpty()) {
            paragraphs.add(String.join("\n", unpaired()) + "\n");
        }
        paragraphs.add(outcome() + "\n");
        return String.join("\n", paragraphs);
    }
}
