package dev.plumbline.format.reader;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.Provenance;
import dev.plumbline.model.PublishedScore;
import dev.plumbline.model.Replication;
import dev.plumbline.model.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One benchmark while its file is read: metrics in the order in which they were met, forks in the order of the file. */
public final class MeasurementDraft {
    private final Benchmark benchmark;
    private final Map<Metric, List<Fork>> forks = new LinkedHashMap<>();
    private final Map<Metric, PublishedScore> published = new LinkedHashMap<>();
    private final Set<String> caveats = new LinkedHashSet<>();

    MeasurementDraft(Benchmark benchmark) {
        this.benchmark = benchmark;
    }

    /** Adds the values of one metric in one replicate. */
    public void fork(Metric metric, Fork fork) {
        forks.computeIfAbsent(metric, key -> new ArrayList<>()).add(fork);
    }

    /** Adds one value of one metric, a replicate by itself. */
    public void value(Metric metric, double value) {
        fork(metric, Fork.of(value));
    }

    /** Sets what the harness itself says of a metric; counts only where no values are known. */
    public void summary(Metric metric, PublishedScore score) {
        forks.computeIfAbsent(metric, key -> new ArrayList<>());
        published.put(metric, score);
    }

    /** Says what the source could not tell of this benchmark; twice is the same as once. */
    public void caveat(String sentence) {
        caveats.add(sentence);
    }

    boolean isEmpty() {
        return forks.isEmpty();
    }

    /** The measurement; without a primary metric the first one takes its place. */
    Measurement measurement(String format, Replication replication) {
        List<MetricValues> metrics = new ArrayList<>();
        boolean hasPrimary = forks.keySet().stream().anyMatch(Metric::isPrimary);
        forks.forEach((metric, values) -> {
            boolean promoted = !hasPrimary && metrics.isEmpty();
            MetricValues read = new MetricValues(
                    promoted ? new Metric(Metric.PRIMARY, metric.unit()) : metric,
                    values,
                    published.getOrDefault(metric, PublishedScore.UNKNOWN));
            metrics.add(metric.isPrimary() ? 0 : metrics.size(), read);
        });
        MetricValues primary = metrics.get(0);
        Replication unit = primary.isSummaryOnly() ? Replication.SUMMARY : replication;
        return new Measurement(
                benchmark, settings(primary), metrics, new Provenance(format, unit, List.copyOf(caveats)));
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
