package dev.plumbline.format.reader;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.Provenance;
import dev.plumbline.model.PublishedScore;
import dev.plumbline.model.Replication;
import dev.plumbline.model.Settings;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.model.metric.Work;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One benchmark while its file is read: metrics in the order in which they were met, forks in the order of the file. A
 * metric is told by its name; values that come in another unit are brought to the first one, and what does not convert
 * is a metric of its own.
 */
public final class MeasurementDraft {
    private final Benchmark benchmark;
    private final Map<String, Metric> metrics = new LinkedHashMap<>();
    private final Map<Metric, List<Fork>> forks = new LinkedHashMap<>();
    private final Map<Metric, PublishedScore> published = new LinkedHashMap<>();
    private final Set<String> caveats = new LinkedHashSet<>();
    private Work work = Work.UNDECLARED;

    MeasurementDraft(Benchmark benchmark) {
        this.benchmark = benchmark;
    }

    /** Adds the values of one metric in one replicate. */
    public void fork(Metric metric, Fork fork) {
        Metric kept = kept(metric);
        MetricUnit from = metric.unit();
        Fork converted =
                kept.unit().equals(from) ? fork : fork.map(value -> kept.unit().fromCost(from.toCost(value)));
        forks.computeIfAbsent(kept, key -> new ArrayList<>()).add(converted);
    }

    /** Adds one value of one metric, a replicate by itself. */
    public void value(Metric metric, double value) {
        fork(metric, Fork.of(value));
    }

    /** Sets what the harness itself says of a metric; counts only where no values are known. */
    public void summary(Metric metric, PublishedScore score) {
        Metric kept = kept(metric);
        forks.computeIfAbsent(kept, key -> new ArrayList<>());
        published.put(kept, score);
    }

    private Metric kept(Metric metric) {
        Metric first = metrics.putIfAbsent(metric.name(), metric);
        if (first == null || first.unit().equals(metric.unit())) {
            return first == null ? metric : first;
        }
        if (first.unit().costUnit().equals(metric.unit().costUnit())) {
            return first;
        }
        caveat("the metric " + metric.name() + " comes in units that do not convert (" + first.unit() + ", "
                + metric.unit() + "): they are kept apart");
        return new Metric(metric.name() + " [" + metric.unit() + "]", metric.unit());
    }

    /** Says what the source could not tell of this benchmark; twice is the same as once. */
    public void caveat(String sentence) {
        caveats.add(sentence);
    }

    /** Sets what the author declares that an operation works on. */
    public void work(Work declared) {
        work = declared;
    }

    boolean isEmpty() {
        return forks.isEmpty();
    }

    /** What is measured, as it is told apart from others of its file. */
    public Benchmark benchmark() {
        return benchmark;
    }

    /** The measurement; without a primary metric the first one takes its place. */
    Measurement measurement(String format, Replication replication) {
        List<MetricValues> values = new ArrayList<>();
        boolean hasPrimary = forks.keySet().stream().anyMatch(Metric::isPrimary);
        forks.forEach((metric, measured) -> {
            boolean promoted = !hasPrimary && values.isEmpty();
            MetricValues read = new MetricValues(
                    promoted ? new Metric(Metric.PRIMARY, metric.unit()) : metric,
                    measured,
                    published.getOrDefault(metric, PublishedScore.UNKNOWN));
            values.add(metric.isPrimary() ? 0 : values.size(), read);
        });
        MetricValues primary = values.get(0);
        Replication unit = primary.isSummaryOnly() ? Replication.SUMMARY : replication;
        return new Measurement(
                benchmark, settings(primary), values, new Provenance(format, unit, List.copyOf(caveats)), work);
    }

    private static Settings settings(MetricValues primary) {
        Fork first = primary.forks().isEmpty() ? Fork.of() : primary.forks().get(0);
        return new Settings(
                primary.forks().size(),
                first.warmup().size(),
                Duration.ZERO,
                Math.max(1, first.measured().size()),
                Duration.ZERO);
    }
}
