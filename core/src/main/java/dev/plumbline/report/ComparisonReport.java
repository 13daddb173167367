package dev.plumbline.report;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.PublishedScore;
import dev.plumbline.model.ShortNames;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.model.metric.Units;
import dev.plumbline.report.text.Markdown;
import dev.plumbline.report.text.TextTable;
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
public final class ComparisonReport {
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

    /** For a terminal. JMH's own score ± error stands beside ours. */
    public String text() {
        TextTable table = new TextTable(
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
            List<String> cells = cells(row);
            cells.add(jmh(row.old()) + " → " + jmh(row.now()));
            table.row(cells);
        });
        return table.text() + closing();
    }

    /** For a pull request. */
    public String markdown() {
        TextTable table =
                new TextTable("Benchmark", ">Old", ">New", ">Change", "Lens", ">95 % interval", ">p", ">q", "Verdict");
        shown().forEach(row -> table.row(cells(row)));
        return table.markdown() + "\n" + Markdown.text(closing());
    }

    private List<String> cells(ComparisonRow row) {
        Comparison comparison = row.comparison();
        boolean incompatible = comparison.verdict() == Verdict.INCOMPATIBLE;
        MetricUnit unit = comparison.unit();
        return new ArrayList<>(List.of(
                name(row),
                incompatible ? Units.UNKNOWN : Units.value(comparison.oldValue(), unit),
                incompatible ? Units.UNKNOWN : Units.value(comparison.newValue(), unit),
                Units.change(comparison.change()),
                LensWords.cell(comparison),
                Units.interval(
                        comparison.interval().low(), comparison.interval().high()),
                Units.probability(comparison.p()),
                Units.probability(comparison.q()),
                verdict(row)));
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

    private String closing() {
        StringBuilder text = new StringBuilder();
        GeometricMean mean = GeometricMean.of(suite.rows());
        if (mean.isOfSeveral()) {
            text.append(String.format(
                    Locale.ROOT,
                    "geomean of %d rows: %s (%sno verdict: a mean hides single rows)%n",
                    mean.rows(),
                    Units.signedPercent(mean.change()),
                    mean.hasInterval() ? Units.interval(mean.low(), mean.high()) + "; " : ""));
        }
        String without = suite.rows().stream()
                .filter(row -> !hasNumber(row))
                .map(this::name)
                .collect(Collectors.joining(", "));
        text.append(without.isEmpty() ? "" : "without a number: " + without + "\n");
        suite.failed()
                .forEach(row -> text.append("✗ ")
                        .append(names.of(row.failure().benchmark()))
                        .append(": ")
                        .append(row.text())
                        .append('\n'));
        text.append(only("added", suite.added()));
        text.append(only("removed", suite.removed()));
        footnotes.forEach(
                (note, number) -> text.append(number).append(": ").append(note).append('\n'));
        text.append(totals()).append('\n');
        return text.toString().replace("\r\n", "\n");
    }

    private String only(String what, List<UnpairedMetric> metrics) {
        StringBuilder text = new StringBuilder();
        for (UnpairedMetric metric : metrics) {
            Metric kind = metric.values().metric();
            text.append(what)
                    .append(": ")
                    .append(name(metric.benchmark(), kind))
                    .append('\n');
        }
        return text.toString();
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
