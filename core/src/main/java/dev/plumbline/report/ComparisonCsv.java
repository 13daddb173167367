package dev.plumbline.report;

import dev.plumbline.report.document.Cell;
import dev.plumbline.report.document.Table;
import dev.plumbline.report.render.Csv;
import dev.plumbline.stats.Caveat;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.suite.ComparisonRow;
import dev.plumbline.stats.suite.SuiteComparison;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A comparison as CSV (RFC 4180) with full precision; an unknown number is an empty field. */
public final class ComparisonCsv {
    private static final List<String> HEADER = List.of(
            "benchmark",
            "params",
            "mode",
            "threads",
            "metric",
            "unit",
            "old",
            "new",
            "change",
            "ciLow",
            "ciHigh",
            "p",
            "q",
            "verdict",
            "lens",
            "suspected",
            "forksNeeded",
            "caveats");

    private ComparisonCsv() {}

    public static String write(SuiteComparison suite) {
        Table table = new Table(HEADER.toArray(String[]::new));
        suite.rows().forEach(row -> table.row(cells(row)));
        return Csv.text(table);
    }

    /** Several result sets, each compared with the first: the label of the new side stands before each row. */
    public static String write(List<String> labels, List<SuiteComparison> suites) {
        Table table =
                new Table(Stream.concat(Stream.of("result"), HEADER.stream()).toArray(String[]::new));
        for (int i = 0; i < suites.size(); i++) {
            Cell label = Cell.words(labels.get(i + 1));
            suites.get(i)
                    .rows()
                    .forEach(row -> table.row(
                            Stream.concat(Stream.of(label), cells(row).stream()).toList()));
        }
        return Csv.text(table);
    }

    private static List<Cell> cells(ComparisonRow row) {
        Comparison c = row.comparison();
        return List.of(
                Cell.words(row.benchmark().name()),
                Cell.words(row.benchmark().paramsText()),
                Cell.words(row.benchmark().mode().shortName()),
                Cell.count(row.benchmark().threads()),
                Cell.words(row.metric().name()),
                Cell.words(row.metric().unit().text()),
                Cell.number(c.oldValue()),
                Cell.number(c.newValue()),
                Cell.number(c.change()),
                Cell.number(c.interval().low()),
                Cell.number(c.interval().high()),
                Cell.number(c.p()),
                Cell.number(c.q()),
                Cell.words(c.verdict().name()),
                Cell.words(c.lens().word()),
                Cell.words(Boolean.toString(c.suspected())),
                c.forksNeeded() > 0 ? Cell.count(c.forksNeeded()) : Cell.ABSENT,
                Cell.words(c.caveats().stream().map(Caveat::text).collect(Collectors.joining("; "))));
    }
}
