package dev.plumbline.chart.distribution;

import java.util.List;
import java.util.stream.Stream;

/**
 * Measured iterations of two sides, fork by fork. Either side may be empty.
 *
 * @param unit of the values
 * @param oldForks iterations of each fork of the baseline
 * @param newForks iterations of each fork measured now
 */
public record DistributionData(String unit, List<List<Double>> oldForks, List<List<Double>> newForks) {

    public DistributionData {
        oldForks = finite(oldForks);
        newForks = finite(newForks);
    }

    /** Nothing measured yet. */
    public static DistributionData empty() {
        return new DistributionData("", List.of(), List.of());
    }

    /** All values of one side. */
    static List<Double> pooled(List<List<Double>> forks) {
        return forks.stream().flatMap(List::stream).toList();
    }

    boolean isEmpty() {
        return oldForks.isEmpty() && newForks.isEmpty();
    }

    private static List<List<Double>> finite(List<List<Double>> forks) {
        Stream<List<Double>> kept =
                forks.stream().map(f -> f.stream().filter(Double::isFinite).toList());
        return kept.filter(f -> !f.isEmpty()).toList();
    }
}
