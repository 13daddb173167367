package dev.plumbline.tool;

import dev.plumbline.trend.Trend;
import java.util.List;

/**
 * What the versions of a tool cost, one after the other, and where that changed: the versions that callers got, oldest
 * first. What was rejected, failed or still waits is no part of it.
 *
 * @param versions names, in the order in which they were added
 * @param milliseconds a call of each; NaN where nobody measured
 * @param trend steps and drift of these costs
 */
public record CostHistory(List<String> versions, List<Double> milliseconds, Trend trend) {
    public CostHistory {
        versions = List.copyOf(versions);
        milliseconds = List.copyOf(milliseconds);
    }

    /** Reads where the costs changed level, as the runs of a kernel are read. */
    public static CostHistory of(List<String> versions, List<Double> milliseconds) {
        double[] costs = milliseconds.stream().mapToDouble(Double::doubleValue).toArray();
        return new CostHistory(versions, milliseconds, Trend.of(costs, Trend.Options.DEFAULT));
    }

    /** The costs, in order. */
    public double[] costs() {
        return milliseconds.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
