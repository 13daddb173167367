package dev.plumbline.format.reader;

import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import java.util.ArrayList;
import java.util.List;

/** Two measurements of the same benchmark that stand beside each other: their forks are one sample. */
public final class Joined {
    private Joined() {}

    public static Measurement of(Measurement first, Measurement second) {
        List<MetricValues> metrics = new ArrayList<>();
        for (MetricValues metric : first.metrics()) {
            List<Fork> forks = new ArrayList<>(metric.forks());
            second.metric(metric.metric().name())
                    .filter(other -> other.metric().equals(metric.metric()))
                    .ifPresent(other -> forks.addAll(other.forks()));
            metrics.add(new MetricValues(metric.metric(), forks, metric.published()));
        }
        return new Measurement(
                first.benchmark(),
                first.settings().withForks(metrics.get(0).forks().size()),
                metrics,
                first.provenance());
    }
}
