package dev.plumbline.project.checking;

import dev.plumbline.gate.CheckedRow;
import dev.plumbline.gate.RowMetrics;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Measurement;
import dev.plumbline.stats.suite.ComparisonRow;
import dev.plumbline.stats.suite.SuiteComparison;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gives each row of a gate everything that was measured of its benchmark. */
public final class WholeRows {
    private WholeRows() {}

    /** @param measured what the new side has of a benchmark */
    public static List<CheckedRow> of(
            List<CheckedRow> rows, SuiteComparison suite, Function<Benchmark, Optional<Measurement>> measured) {
        Map<Benchmark, List<ComparisonRow>> compared =
                suite.rows().stream().collect(Collectors.groupingBy(ComparisonRow::benchmark));
        return rows.stream()
                .map(row -> row.with(new RowMetrics(
                        compared.getOrDefault(row.benchmark(), List.of()),
                        measured.apply(row.benchmark())
                                .map(Measurement::metrics)
                                .orElse(List.of()))))
                .toList();
    }
}
