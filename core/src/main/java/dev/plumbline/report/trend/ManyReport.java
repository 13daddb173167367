package dev.plumbline.report.trend;

import dev.plumbline.model.Measurement;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.metric.Units;
import dev.plumbline.report.Report;
import dev.plumbline.report.document.Cell;
import dev.plumbline.report.document.Document;
import dev.plumbline.report.document.Table;
import dev.plumbline.stats.suite.ComparisonRow;
import dev.plumbline.stats.suite.SuiteComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** More than two result sets side by side, each against the first, as benchstat prints them. */
public final class ManyReport implements Report {
    private final List<ResultSet> sets;
    private final List<SuiteComparison> comparisons;

    /** @param comparisons of each further set with the first, in their order */
    public ManyReport(List<ResultSet> sets, List<SuiteComparison> comparisons) {
        this.sets = List.copyOf(sets);
        this.comparisons = List.copyOf(comparisons);
    }

    @Override
    public Document document() {
        return Document.of(table());
    }

    private Table table() {
        List<String> header =
                new ArrayList<>(List.of("Benchmark", ">" + sets.get(0).label()));
        sets.stream().skip(1).forEach(set -> header.addAll(List.of(">" + set.label(), "change")));
        Table table = new Table(header.toArray(String[]::new));
        for (Measurement measurement : sets.get(0).measurements()) {
            List<Cell> cells =
                    new ArrayList<>(List.of(Cell.words(measurement.benchmark().displayName()), Cell.ABSENT));
            for (SuiteComparison comparison : comparisons) {
                Optional<ComparisonRow> row = comparison.rows().stream()
                        .filter(r -> r.metric().isPrimary() && r.benchmark().equals(measurement.benchmark()))
                        .findFirst();
                row.ifPresent(r -> cells.set(
                        1, Cell.value(r.comparison().oldValue(), r.comparison().unit())));
                cells.add(row.map(r -> Cell.value(
                                r.comparison().newValue(), r.comparison().unit()))
                        .orElse(Cell.ABSENT));
                cells.add(row.map(ManyReport::change).map(Cell::words).orElse(Cell.ABSENT));
            }
            table.row(cells);
        }
        return table;
    }

    /** {@code +19.8 % ▲ (p <0.0001)}; {@code ~} where nothing is proven. */
    private static String change(ComparisonRow row) {
        var comparison = row.comparison();
        String p = " (p " + Units.probability(comparison.p()) + ")";
        return comparison.verdict().isProvenChange()
                ? Units.signedPercent(comparison.change()) + " "
                        + comparison.verdict().symbol() + p
                : "~ " + comparison.verdict().word() + p;
    }
}
