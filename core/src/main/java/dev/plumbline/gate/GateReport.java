package dev.plumbline.gate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What a gate found, row by row.
 *
 * @param notes what holds for all rows, in sentences
 * @param unused sentences about the configured checks that had no say in any row
 */
public record GateReport(Policy policy, List<JudgedRow> rows, List<String> notes, List<String> unused) {
    public GateReport {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        unused = List.copyOf(unused);
    }

    /** A row with what the checks said of it. */
    public record JudgedRow(CheckedRow row, List<Finding> findings) {
        public JudgedRow {
            findings = List.copyOf(findings);
        }

        /** Whether there is no verdict because baseline and run were not measured alike. */
        public boolean isWithheld() {
            return row.comparison() != null && row.comparison().isWithheld();
        }

        /** The worst finding; undecided when no check had anything to say. */
        public Severity severity() {
            return findings.stream()
                    .map(Finding::severity)
                    .max(Comparator.naturalOrder())
                    .orElse(Severity.UNDECIDED);
        }
    }

    /** What the exit code of a check will be. */
    public enum Outcome {
        PASSED("passed", 0),
        FAILED("failed", 1),
        UNDECIDED("undecided", 2);

        private final String word;
        private final int exitCode;

        Outcome(String word, int exitCode) {
            this.word = word;
            this.exitCode = exitCode;
        }

        public String word() {
            return word;
        }

        /** With which a check ends; whoever speaks of it asks here. */
        public int exitCode() {
            return exitCode;
        }
    }

    /** Asks every check about every row. */
    public static GateReport of(Policy policy, List<CheckedRow> rows, List<Check> checks, List<String> notes) {
        List<JudgedRow> judged = rows.stream()
                .map(row -> new JudgedRow(
                        row,
                        checks.stream()
                                .flatMap(check -> check.judge(row).stream())
                                .toList()))
                .toList();
        List<String> unused = checks.stream()
                .filter(check -> judged.stream()
                        .flatMap(row -> row.findings().stream())
                        .noneMatch(finding -> finding.check().equals(check.id())))
                .flatMap(check -> check.unused().stream())
                .toList();
        return new GateReport(policy, judged, notes, unused);
    }

    /**
     * Fails on the first failing row; undecided when a verdict was withheld because the two sides were not measured
     * alike (load must not turn a gate green, strict or not), when not one row could be judged (an empty baseline folder never
     * passes), when a configured check judged nothing, or when a strict policy meets a row that is undecided or missing.
     */
    public Outcome outcome() {
        if (rows.stream().anyMatch(row -> row.severity() == Severity.FAIL)) {
            return Outcome.FAILED;
        }
        if (rows.stream().anyMatch(JudgedRow::isWithheld)) {
            return Outcome.UNDECIDED;
        }
        if (!unused.isEmpty()) {
            return Outcome.UNDECIDED;
        }
        boolean nothingJudged = rows.stream().noneMatch(row -> row.row().state() == RowState.JUDGED);
        boolean undecided = rows.stream().anyMatch(row -> row.severity() == Severity.UNDECIDED);
        return nothingJudged || (policy.strict() && undecided) ? Outcome.UNDECIDED : Outcome.PASSED;
    }

    /** The same, with each row as it is answered; what the checks said of it stays. */
    public GateReport mapped(UnaryOperator<CheckedRow> change) {
        return new GateReport(
                policy,
                rows.stream()
                        .map(judged -> new JudgedRow(change.apply(judged.row()), judged.findings()))
                        .toList(),
                notes,
                unused);
    }

    /** The same with other notes. */
    public GateReport withNotes(List<String> changed) {
        return new GateReport(policy, rows, changed, unused);
    }

    public Map<Severity, Long> counts() {
        return rows.stream()
                .map(JudgedRow::severity)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
