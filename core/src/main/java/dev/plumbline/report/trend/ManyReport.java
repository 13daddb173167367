package dev.plumbline.report.trend;

import dev.plumbline.model.Measurement;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.metric.Units;
import dev.plumbline.report.text.TextTable;
import dev.plumbline.stats.suite.ComparisonRow;
import dev.plumbline.stats.suite.SuiteComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** More than two result sets side by side, each against the first, as benchstat prints them. */
public final class ManyReport {
    private final List<ResultSet> sets;
    private final List<SuiteComparison> comparisons;

    /** @param comparisons of each further set with the first, in their order */
    public ManyReport(List<ResultSet> sets, List<SuiteComparison> comparisons) {
        this.sets = List.copyOf(sets);
        this.comparisons = List.copyOf(comparisons);
    }

    public String text() {
        return table().text();
    }

    public String markdown() {
        return table().markdown();
    }

    private TextTable table() {
        List<String> header =
                new ArrayList<>(List.of("Benchmark", ">" + sets.get(0).label()));
        sets.stream().skip(1).forEach(set -> header.addAll(List.of(">" + set.label(), "change")));
        TextTable table = new TextTable(header.toArray(String[]::new));
        for (Measurement measurement : sets.get(0).measurements()) {
            List<String> cells = new ArrayList<>(List.of(measurement.benchmark().displayName(), Units.UNKNOWN));
            for (SuiteComparison comparison : comparisons) {
                Optional<ComparisonRow> row = comparison.rows().stream()
                        .filter(r -> r.metric().isPrimary() && r.benchmark().equals(measurement.benchmark()))
                        .findFirst();
                row.ifPresent(r -> cells.set(
                        1, Units.value(r.comparison().oldValue(), r.comparison().unit())));
                cells.add(row.map(r -> Units.value(
                                r.comparison().newValue(), r.comparison().unit()))
                        .orElse(Units.UNKNOWN));
                cells.add(row.map(ManyReport::change).orElse(Units.UNKNOWN));
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
