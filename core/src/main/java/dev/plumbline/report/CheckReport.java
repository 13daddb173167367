package dev.plumbline.report;

import dev.plumbline.gate.CheckedRow;
import dev.plumbline.gate.Finding;
import dev.plumbline.gate.GateReport;
import dev.plumbline.gate.GateReport.JudgedRow;
import dev.plumbline.gate.RowState;
import dev.plumbline.gate.Severity;
import dev.plumbline.gate.check.Checks;
import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.report.document.Block;
import dev.plumbline.report.document.Cell;
import dev.plumbline.report.document.Document;
import dev.plumbline.report.document.Table;
import dev.plumbline.run.source.Descriptor;
import dev.plumbline.stats.Caveat;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Verdict;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a check prints: a line a benchmark with the verdict in words, footnotes, one line of totals, and what to do. */
public final class CheckReport implements Report {
    private static final Set<Caveat.Kind> IN_THE_LINE = Set.of(Caveat.Kind.MARGIN, Caveat.Kind.SUSPECTED);

    private final GateReport report;
    private final Descriptor descriptor;
    private final Words words;

    /**
     * What a report calls things.
     *
     * @param regressed what to do about a regression; {@code nothing} where no row was judged
     */
    private record Words(String title, String old, String now, String regressed, String nothing) {
        static final Words CHECK = new Words(
                "plumbline check",
                "Baseline",
                "Current",
                "next: plumbline run NAME --thorough to look closer; if the change is wanted, "
                        + "plumbline baseline accept RUN --reason \"why\" --accept-regressions",
                "next: plumbline baseline capture --reason \"first capture\" makes the yardstick of later checks");

        static final Words AB = new Words(
                "plumbline ab",
                "Old",
                "New",
                "next: change the suspect and measure it alone, as plumbline ab --old REV --new . NAME",
                "");
    }

    public CheckReport(GateReport report, Descriptor descriptor) {
        this(report, descriptor, Words.CHECK);
    }

    private CheckReport(GateReport report, Descriptor descriptor, Words words) {
        this.report = report;
        this.descriptor = descriptor;
        this.words = words;
    }

    /** The same of two versions that were measured in turn. */
    public static CheckReport ofVersions(GateReport report, Descriptor descriptor) {
        return new CheckReport(report, descriptor, Words.AB);
    }

    @Override
    public Document document() {
        Document document = Document.of(
                new Block.Heading(words.title() + ": " + outcomeWord()),
                table(),
                new Block.Notes(List.copyOf(notes())),
                new Block.Lines(List.of(totals())));
        String advice = advice();
        return advice.isEmpty() ? document : document.and(new Block.Advice(advice));
    }

    private Table table() {
        Table table = new Table(
                "Verdict", "Benchmark", ">" + words.old(), ">" + words.now(), ">Change", "Lens", ">95 % interval");
        for (JudgedRow judged : report.rows()) {
            CheckedRow row = judged.row();
            Comparison comparison = row.comparison();
            String title = title(row);
            if (comparison == null) {
                Cell current = Cell.value(row.currentCost(), MetricUnit.of("ns/op"));
                table.row(
                        Cell.words(words(judged)),
                        Cell.words(title),
                        Cell.ABSENT,
                        current,
                        Cell.ABSENT,
                        Cell.ABSENT,
                        Cell.ABSENT);
            } else {
                table.row(
                        Cell.words(words(judged)),
                        Cell.words(title),
                        Cell.value(comparison.oldValue(), comparison.unit()),
                        Cell.value(comparison.newValue(), comparison.unit()),
                        Cell.change(comparison.change()),
                        Cell.words(LensWords.cell(comparison)),
                        Cell.interval(comparison.interval()));
            }
        }
        return table;
    }

    private String title(CheckedRow row) {
        String title = descriptor.info(row.benchmark()).title();
        return row.metric().isPrimary() ? title : title + " · " + row.metric().name();
    }

    /** The verdict, and whether the benchmark costs more than it may. */
    public String words(JudgedRow judged) {
        return verdict(judged)
                + budget(judged)
                        .map(finding -> switch (finding.severity()) {
                            case FAIL -> ", ✗ OVER BUDGET";
                            case UNDECIDED -> ", ? BUDGET";
                            case PASS, WARN -> "";
                        })
                        .orElse("")
                + configured(judged)
                + forks(judged.row());
    }

    /** {@code , ✗ allocation, ? hit-rate}: what the checks of the workspace found, but for those that are met. */
    private static String configured(JudgedRow judged) {
        return judged.findings().stream()
                .filter(Checks::isConfigured)
                .map(finding -> switch (finding.severity()) {
                    case FAIL -> ", ✗ " + finding.check();
                    case WARN -> ", ⚠ " + finding.check();
                    case UNDECIDED -> ", ? " + finding.check();
                    case PASS -> "";
                })
                .collect(Collectors.joining());
    }

    /** {@code , 4 of 6 forks usable, 2 cold}: what became of them, where it is not what was planned. */
    private static String forks(CheckedRow row) {
        String words = row.forkWords();
        return words.isEmpty() ? "" : ", " + words;
    }

    private static Optional<Finding> budget(JudgedRow judged) {
        return judged.findings().stream()
                .filter(finding -> finding.check().equals(Checks.WITHIN_BUDGET))
                .findFirst();
    }

    /** {@code ✓ OK}, {@code ✗ REGRESSION}, {@code ? INCONCLUSIVE (resolution ±2.1 %, 4 more forks would reach ±5 %)}. */
    private String verdict(JudgedRow judged) {
        CheckedRow row = judged.row();
        Comparison comparison = row.comparison();
        if (comparison == null) {
            return switch (row.state()) {
                case NO_BASELINE -> "⚠ NO BASELINE (" + row.message() + ")";
                case FAILED -> "✗ FAILED";
                case UNAVAILABLE -> "– UNAVAILABLE";
                case MISSING, JUDGED -> "⚠ MISSING";
            };
        }
        return switch (comparison.verdict()) {
            case EQUIVALENT -> "✓ OK" + suspected(comparison);
            case IMPROVEMENT -> "✓ IMPROVEMENT";
            case REGRESSION ->
                judged.findings().stream()
                                .anyMatch(finding -> finding.severity() == Severity.FAIL
                                        && finding.check().equals(Checks.MAX_REGRESSION))
                        ? "✗ REGRESSION"
                        : "⚠ REGRESSION (" + proven(judged) + ")";
            case INCONCLUSIVE -> "? INCONCLUSIVE" + suspected(comparison) + inBrackets(row, comparison);
            case INCOMPATIBLE -> "? INCOMPATIBLE";
        };
    }

    /** Why there is no verdict: what forbids one, or how small a change the forks could have shown. */
    private String inBrackets(CheckedRow row, Comparison comparison) {
        if (comparison.isWithheld()) {
            return " (measured under different conditions)";
        }
        return comparison.hasCaveat(Caveat.Kind.NO_WORK)
                ? " (no measurable work)"
                : ResolutionWords.of(comparison, row.forks(), report.policy().failAt(row.benchmark()));
    }

    private static String proven(JudgedRow judged) {
        return judged.findings().stream()
                .filter(finding -> finding.check().equals(Checks.MAX_REGRESSION))
                .map(Finding::text)
                .collect(Collectors.joining("; "));
    }

    private static String suspected(Comparison comparison) {
        return comparison.suspected() ? ", suspected" : "";
    }

    private Set<String> notes() {
        Set<String> notes = new LinkedHashSet<>(report.notes());
        notes.addAll(report.unused());
        for (JudgedRow judged : report.rows()) {
            CheckedRow row = judged.row();
            if (row.comparison() != null) {
                row.comparison().caveats().stream()
                        .filter(caveat -> !IN_THE_LINE.contains(caveat.kind()))
                        .forEach(caveat -> notes.add("note: " + caveat.text()));
            } else if (row.state() != RowState.NO_BASELINE) {
                notes.add(row.state() == RowState.MISSING ? title(row) + ": " + row.message() : row.message());
            }
        }
        notes.addAll(PublishedRanges.of(
                report.rows().stream().map(judged -> judged.row().benchmark()).toList(), descriptor));
        for (JudgedRow judged : report.rows()) {
            budget(judged).ifPresent(finding -> notes.add(title(judged.row()) + ": " + finding.text()));
            judged.findings().stream()
                    .filter(Checks::isConfigured)
                    .forEach(
                            finding -> notes.add(title(judged.row()) + ", " + finding.check() + ": " + finding.text()));
        }
        return notes;
    }

    /** {@code 8 OK · 1 regression · 1 without baseline → failed}. */
    public String totals() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (JudgedRow judged : report.rows()) {
            CheckedRow row = judged.row();
            Comparison comparison = row.comparison();
            String word = comparison == null
                    ? (row.state() == RowState.NO_BASELINE
                            ? "without baseline"
                            : row.state().word())
                    : comparison.verdict().word();
            counts.merge(word, 1, Integer::sum);
        }
        String text = counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(" · "));
        return (text.isEmpty() ? "nothing was measured" : text) + " → " + outcomeWord();
    }

    private String outcomeWord() {
        return report.outcome().word();
    }

    private String advice() {
        boolean regressed = report.rows().stream().anyMatch(this::isFailingRegression);
        if (regressed) {
            return words.regressed();
        }
        boolean nothing = report.rows().stream().noneMatch(row -> row.row().state() == RowState.JUDGED);
        return nothing ? words.nothing() : "";
    }

    private boolean isFailingRegression(JudgedRow row) {
        Comparison comparison = row.row().comparison();
        return row.severity() == Severity.FAIL && comparison != null && comparison.verdict() == Verdict.REGRESSION;
    }
}
