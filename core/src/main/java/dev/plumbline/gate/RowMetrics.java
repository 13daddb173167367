package dev.plumbline.gate;

import dev.plumbline.model.MetricValues;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.stats.suite.ComparisonRow;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is known of the benchmark of a row.
 *
 * @param compared each metric that both sides have, with its verdict
 * @param measured each metric of the new side
 */
public record RowMetrics(List<ComparisonRow> compared, List<MetricValues> measured) {
    public static final RowMetrics NONE = new RowMetrics(List.of(), List.of());

    public RowMetrics {
        compared = List.copyOf(compared);
        measured = List.copyOf(measured);
    }

    /** @param metric its name; empty for the score */
    public Optional<ComparisonRow> comparison(String metric) {
        return compared.stream()
                .filter(row -> row.metric().name().equals(named(metric)))
                .findFirst();
    }

    /** @param metric its name; empty for the score */
    public Optional<MetricValues> values(String metric) {
        return measured.stream()
                .filter(values -> values.metric().name().equals(named(metric)))
                .findFirst();
    }

    private static String named(String metric) {
        return metric.isEmpty() ? Metric.PRIMARY : metric;
    }
}
