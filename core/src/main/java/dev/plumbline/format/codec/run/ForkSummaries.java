package dev.plumbline.format.codec.run;

import dev.plumbline.model.MetricValues;
import dev.plumbline.stats.Sample;
import java.util.ArrayList;
import java.util.List;

/** What the forks of a metric say in both lenses, as the history keeps it. */
public final class ForkSummaries {
    private ForkSummaries() {}

    /**
     * One fork.
     *
     * @param floorLog ln of the 10 % quantile of its costs (ns an operation, or the unit of a counter)
     * @param meanLog ln of the mean of its costs
     * @param iterations how many it measured
     */
    public record ForkSummary(double floorLog, double meanLog, int iterations) {}

    /** One for each fork that says something. */
    public static List<ForkSummary> of(MetricValues metric) {
        if (metric.forks().isEmpty()) {
            return List.of();
        }
        Sample sample = Sample.of(metric, "history");
        List<ForkSummary> summaries = new ArrayList<>();
        for (int i = 0; i < sample.forks(); i++) {
            double floor = sample.floor().get(i);
            double mean = sample.mean().get(i);
            if (Double.isFinite(floor) && Double.isFinite(mean)) {
                summaries.add(new ForkSummary(floor, mean, sample.iterations()));
            }
        }
        return summaries;
    }
}
