package dev.plumbline.format.reader;

import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.Provenance;
import dev.plumbline.model.Replication;
import dev.plumbline.model.metric.MetricUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Process runs of the same benchmark that stand beside each other: their forks are one sample, in the unit of the first.
 * Where a run tells only its mean, the mean is the one value of its fork.
 */
public final class Joined {
    private Joined() {}

    public static Measurement of(Measurement first, Measurement second) {
        List<MetricValues> metrics = new ArrayList<>();
        for (MetricValues metric : first.metrics()) {
            List<Fork> forks = new ArrayList<>(forks(metric));
            second.metric(metric.metric().name())
                    .filter(other -> converts(metric, other))
                    .ifPresent(other -> forks.addAll(inUnitOf(metric, other)));
            metrics.add(new MetricValues(metric.metric(), forks));
        }
        Provenance source = first.provenance();
        Replication unit = source.replication() == Replication.SUMMARY ? Replication.PROCESS_RUN : source.replication();
        return new Measurement(
                first.benchmark(),
                first.settings().withForks(metrics.get(0).forks().size()),
                metrics,
                new Provenance(source.format(), unit, source.caveats()),
                first.work());
    }

    /** Whether two measurements can be one sample: the same work, and a primary metric in units that convert. */
    public static boolean isPossible(Measurement first, Measurement second) {
        return converts(first.primary(), second.primary()) && first.work().isSameAs(second.work());
    }

    private static List<Fork> forks(MetricValues metric) {
        return metric.isSummaryOnly() ? List.of(Fork.of(metric.published().mean())) : metric.forks();
    }

    private static boolean converts(MetricValues one, MetricValues other) {
        return one.metric().unit().costUnit().equals(other.metric().unit().costUnit());
    }

    private static List<Fork> inUnitOf(MetricValues first, MetricValues other) {
        MetricUnit to = first.metric().unit();
        MetricUnit from = other.metric().unit();
        return to.equals(from)
                ? forks(other)
                : forks(other).stream()
                        .map(fork -> fork.map(value -> to.fromCost(from.toCost(value))))
                        .toList();
    }
}
