package dev.plumbline.format.jmh;

import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import java.util.ArrayList;
import java.util.List;

/** Two entries of the same benchmark in one file: every fork is a JVM of its own, so their forks are one sample. */
final class Joined {
    private Joined() {}

    static Measurement of(Measurement first, Measurement second) {
        List<MetricValues> metrics = new ArrayList<>();
        for (MetricValues metric : first.metrics()) {
            List<Fork> forks = new ArrayList<>(metric.forks());
            second.metric(metric.metric().name())
                    .filter(other -> other.metric().equals(metric.metric()))
                    .ifPresent(other -> forks.addAll(other.forks()));
            metrics.add(new MetricValues(metric.metric(), forks, metric.published()));
        }
        return new Measurement(first.benchmark(), first.settings(), metrics);
    }
}
