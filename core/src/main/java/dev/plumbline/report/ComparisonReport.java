package dev.plumbline.report;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.PublishedScore;
import dev.plumbline.model.ShortNames;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.model.metric.Units;
import dev.plumbline.report.document.Block;
import dev.plumbline.report.document.Cell;
import dev.plumbline.report.document.Document;
import dev.plumbline.report.document.Table;
import dev.plumbline.report.render.Markdown;
import dev.plumbline.stats.Caveat;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.Verdict;
import dev.plumbline.stats.suite.ComparisonRow;
import dev.plumbline.stats.suite.GeometricMean;
import dev.plumbline.stats.suite.SuiteComparison;
import dev.plumbline.stats.suite.UnpairedMetric;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A comparison of two result sets for people: a table, footnotes for every doubt, and the geometric mean. */
public final class ComparisonReport implements Report {
    private final SuiteComparison suite;
    private final double target;
    private final ShortNames names;
    private final Map<String, Integer> footnotes = new LinkedHashMap<>();

    public ComparisonReport(SuiteComparison suite) {
        this(suite, Rule.DEFAULT.target());
    }

    /** @param target the change that "more forks would reach" is said of, as a fraction */
    public ComparisonReport(SuiteComparison suite, double target) {
        this.suite = suite;
        this.target = target;
        this.names = ShortNames.of(suite.benchmarks());
    }

    /** What a terminal shows: JMH's own score ± error stands beside ours. */
    @Override
    public Document document() {
        Table table = new Table(
                "Benchmark",
                ">Old",
                ">New",
                ">Change",
                "Lens",
                ">95 % interval",
                ">p",
                ">q",
                "Verdict",
                "JMH old → new");
        shown().forEach(row -> {
            List<Cell> cells = cells(row);
            cells.add(Cell.words(jmh(row.old()) + " → " + jmh(row.now())));
            table.row(cells);
        });
        return Document.of(table, new Block.Lines(closing()));
    }

    /** For a pull request, which is narrower. */
    @Override
    public String markdown() {
        Table table =
                new Table("Benchmark", ">Old", ">New", ">Change", "Lens", ">95 % interval", ">p", ">q", "Verdict");
        shown().forEach(row -> table.row(cells(row)));
        return Markdown.text(Document.of(table, new Block.Lines(closing())));
    }

    private List<Cell> cells(ComparisonRow row) {
        Comparison comparison = row.comparison();
        boolean incompatible = comparison.verdict() == Verdict.INCOMPATIBLE;
        MetricUnit unit = comparison.unit();
        return new ArrayList<>(List.of(
                Cell.words(name(row)),
                incompatible ? Cell.ABSENT : Cell.value(comparison.oldValue(), unit),
                incompatible ? Cell.ABSENT : Cell.value(comparison.newValue(), unit),
                Cell.change(comparison.change()),
                Cell.words(LensWords.cell(comparison)),
                Cell.interval(comparison.interval()),
                Cell.probability(comparison.p()),
                Cell.probability(comparison.q()),
                Cell.words(verdict(row))));
    }

    private String name(ComparisonRow row) {
        return name(row.benchmark(), row.metric());
    }

    private String name(Benchmark benchmark, Metric metric) {
        return metric.isPrimary() ? names.of(benchmark) : names.of(benchmark) + " · " + metric.name();
    }

    /** A row without a number on either side says nothing; it is named once at the foot. */
    private static boolean hasNumber(ComparisonRow row) {
        Comparison comparison = row.comparison();
        return comparison.verdict() == Verdict.INCOMPATIBLE
                || Double.isFinite(comparison.oldValue())
                || Double.isFinite(comparison.newValue());
    }

    private List<ComparisonRow> shown() {
        return suite.rows().stream().filter(ComparisonReport::hasNumber).toList();
    }

    private String verdict(ComparisonRow row) {
        Comparison comparison = row.comparison();
        StringBuilder text = new StringBuilder(comparison.verdict().symbol())
                .append(' ')
                .append(comparison.verdict().word());
        if (comparison.suspected()) {
            text.append(", suspected");
        }
        if (comparison.verdict() == Verdict.INCONCLUSIVE && comparison.unit().isDirected()) {
            int forks = Math.min(row.old().forks().size(), row.now().forks().size());
            text.append(ResolutionWords.of(comparison, forks, target));
        }
        StringBuilder marks = new StringBuilder();
        for (Caveat caveat : comparison.caveats()) {
            int number = footnotes.computeIfAbsent(caveat.text(), text1 -> footnotes.size() + 1);
            marks.append(marks.isEmpty() ? " " : ",").append(number);
        }
        return text.append(marks).toString();
    }

    private static String jmh(MetricValues metric) {
        PublishedScore score = metric.published();
        if (!score.isKnown()) {
            return Units.UNKNOWN;
        }
        String error = Double.isFinite(score.error()) ? " ± " + Units.number(score.error()) : "";
        return Units.number(score.mean()) + error + " " + metric.metric().unit();
    }

    private List<String> closing() {
        List<String> lines = new ArrayList<>();
        GeometricMean mean = GeometricMean.of(suite.rows());
        if (mean.isOfSeveral()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "geomean of %d rows: %s (%sno verdict: a mean hides single rows)",
                    mean.rows(),
                    Units.signedPercent(mean.change()),
                    mean.hasInterval() ? Units.interval(mean.low(), mean.high()) + "; " : ""));
        }
        String without = suite.rows().stream()
                .filter(row -> !hasNumber(row))
                .map(this::name)
                .collect(Collectors.joining(", "));
        if (!without.isEmpty()) {
            lines.add("without a number: " + without);
        }
        suite.failed().forEach(row -> lines.add("✗ " + names.of(row.failure().benchmark()) + ": " + row.text()));
        suite.added().forEach(metric -> lines.add("added: " + name(metric)));
        suite.removed().forEach(metric -> lines.add("removed: " + name(metric)));
        footnotes.forEach((note, number) -> lines.add(number + ": " + note));
        lines.add(totals());
        return lines;
    }

    private String name(UnpairedMetric metric) {
        return name(metric.benchmark(), metric.values().metric());
    }

    /** {@code 1 regression · 2 equivalent · 1 added}; verdicts that do not occur are left out. */
    public String totals() {
        List<String> parts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            long count = suite.rows().stream()
                    .filter(ComparisonReport::hasNumber)
                    .filter(row -> row.comparison().verdict() == verdict)
                    .count();
            if (count > 0) {
                parts.add(count + " " + verdict.word());
            }
        }
        if (!suite.failed().isEmpty()) {
            parts.add(suite.failed().size() + " failed");
        }
        if (!suite.added().isEmpty()) {
            parts.add(suite.added().size() + " added");
        }
        if (!suite.removed().isEmpty()) {
            parts.add(suite.removed().size() + " removed");
        }
        return parts.isEmpty() ? "nothing to compare" : String.join(" · ", parts);
    }
}
