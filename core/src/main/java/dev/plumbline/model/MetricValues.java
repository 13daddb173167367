package dev.plumbline.model;

import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Values;
import java.util.ArrayList;
import java.util.List;

/**
 * One metric of a measurement: its forks, and what the harness printed of it.
 *
 * @param forks one entry a JVM; empty when only the summary is known
 */
public record MetricValues(Metric metric, List<Fork> forks, PublishedScore published) {
    private static final int TOO_MANY_FOR_CHANCE = 4;

    public MetricValues {
        forks = List.copyOf(forks);
    }

    public MetricValues(Metric metric, List<Fork> forks) {
        this(metric, forks, PublishedScore.UNKNOWN);
    }

    /** The same values with the direction of another side, where this one's source said none. */
    public MetricValues towards(MetricValues other) {
        return metric.unit().isDirected()
                ? this
                : new MetricValues(metric.with(other.metric.unit().direction()), forks, published);
    }

    /** The same values with the conditions of each fork, in their order; what is beyond their number is unknown. */
    MetricValues under(List<Conditions> conditions) {
        List<Fork> known = new ArrayList<>();
        for (int i = 0; i < forks.size(); i++) {
            known.add(i < conditions.size() ? forks.get(i).under(conditions.get(i)) : forks.get(i));
        }
        return new MetricValues(metric, known, published);
    }

    /** Whether no single value is known, only a mean. */
    public boolean isSummaryOnly() {
        return published.isKnown()
                && (forks.isEmpty()
                        || forks.stream().allMatch(fork -> fork.measured().isEmpty()));
    }

    /** All measured values of all forks, for drawing and for plain means; never for a test. */
    public Values pooled() {
        return Values.of(
                forks.stream().flatMapToDouble(fork -> fork.measured().stream()).toArray());
    }

    /**
     * Whether both hold the very same measured iterations, so that they are one measurement; warm-up may be missing.
     * Values of a coarse clock can agree by chance, so a few different ones must be among them.
     */
    public boolean isSameMeasurementAs(MetricValues other) {
        return measured().equals(other.measured())
                && pooled().stream().distinct().count() >= TOO_MANY_FOR_CHANCE;
    }

    private List<Values> measured() {
        return forks.stream().map(Fork::measured).toList();
    }
}
