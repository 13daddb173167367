package dev.plumbline.chart.distribution;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How often values were seen, and the places that are named among them.
 *
 * @param unit of the values
 * @param bars values with their counts; values above zero only
 * @param marks named values, such as percentiles, in the order of the values
 */
public record HistogramData(String unit, List<Bar> bars, List<Mark> marks) {

    /** A value and how often it was seen. */
    public record Bar(double value, long count) {}

    /** A value with a name, as in {@code p99}. */
    public record Mark(String name, double value) {}

    public HistogramData {
        bars = bars.stream()
                .filter(bar -> Double.isFinite(bar.value()) && bar.value() > 0)
                .toList();
        marks = marks.stream()
                .filter(mark -> Double.isFinite(mark.value()) && mark.value() > 0)
                .toList();
    }

    /** Nothing was counted. */
    public static HistogramData empty() {
        return new HistogramData("", List.of(), List.of());
    }

    /** Counts by value, each value multiplied by {@code factor}. */
    public static List<Bar> scaled(Map<Double, Long> counts, double factor) {
        Stream<Map.Entry<Double, Long>> entries = counts.entrySet().stream();
        return entries.map(entry -> new Bar(entry.getKey() * factor, entry.getValue()))
                .toList();
    }

    public boolean isEmpty() {
        return bars.isEmpty();
    }
}
