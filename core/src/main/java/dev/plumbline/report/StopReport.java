package dev.plumbline.report;

import dev.plumbline.model.metric.Units;
import dev.plumbline.report.document.Cell;
import dev.plumbline.report.document.Document;
import dev.plumbline.report.document.Table;
import dev.plumbline.stats.stopping.Looks;
import dev.plumbline.stats.stopping.StopDecision;
import dev.plumbline.stats.suite.ComparisonRow;
import java.util.List;

/** Which of a growing run's benchmarks have their answer. */
public final class StopReport implements Report {
    private final List<ComparisonRow> rows;
    private final Looks looks;

    /** @param rows judged by the rule of the looks */
    public StopReport(List<ComparisonRow> rows, Looks looks) {
        this.rows = List.copyOf(rows);
        this.looks = looks;
    }

    @Override
    public Document document() {
        Table table = new Table("Benchmark", ">forks", ">change", "decision");
        for (ComparisonRow row : rows) {
            StopDecision decision = StopDecision.of(row, looks);
            table.row(
                    Cell.words(row.benchmark().displayName()),
                    Cell.count(StopDecision.forks(row)),
                    Cell.number(
                            row.comparison().change(),
                            Units.signedPercent(row.comparison().change())),
                    Cell.words(decision.word() + (decision == StopDecision.CONTINUE ? next(row) : "")));
        }
        return Document.of(table);
    }

    private String next(ComparisonRow row) {
        int forks = StopDecision.forks(row);
        return looks.forks().stream()
                .filter(look -> look > forks)
                .findFirst()
                .map(look -> " to " + look + " forks a side")
                .orElse("");
    }
}
