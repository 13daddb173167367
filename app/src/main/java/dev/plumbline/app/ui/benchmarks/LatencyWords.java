package dev.plumbline.app.ui.benchmarks;

import dev.plumbline.app.ui.benchmarks.row.DisplayUnit;
import dev.plumbline.chart.distribution.HistogramData;
import dev.plumbline.chart.distribution.HistogramData.Mark;
import dev.plumbline.model.metric.Latencies;
import dev.plumbline.model.metric.Units;
import java.util.List;
import java.util.stream.Collectors;

/** Puts the latencies of sample mode in a picture and in words. */
final class LatencyWords {

    private LatencyWords() {}

    static HistogramData histogram(Latencies latencies, DisplayUnit unit) {
        if (latencies.isEmpty()) {
            return HistogramData.empty();
        }
        List<Mark> marks = List.of(
                new Mark("p50", unit.of(latencies.quantile(0.5))),
                new Mark("p90", unit.of(latencies.quantile(0.9))),
                new Mark("p99", unit.of(latencies.quantile(0.99))),
                new Mark("p99.9", unit.of(latencies.quantile(0.999))),
                new Mark("max", unit.of(latencies.quantile(1))));
        return new HistogramData(
                unit.text().replace("/op", ""), HistogramData.scaled(latencies.counts(), unit.factor()), marks);
    }

    /** As in {@code 12000 calls: p50 1.2 \u00b7 p90 1.5 \u00b7 \u2026 max 80 \u00b5s}; empty without latencies. */
    static String percentiles(HistogramData data) {
        if (data.isEmpty()) {
            return "";
        }
        long calls = data.bars().stream().mapToLong(HistogramData.Bar::count).sum();
        return calls + " calls: "
                + data.marks().stream()
                        .map(mark -> mark.name() + " " + Units.number(mark.value()))
                        .collect(Collectors.joining(" \u00b7 "))
                + " " + data.unit();
    }
}
