package dev.plumbline.stats.suite;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.MetricUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which measurement of the old side belongs to which of the new: first by the full key, then what is left by everything
 * but the mode (those pairs are incompatible); the rest is added or removed. The order is that of the old side.
 */
record Pairing(List<Pair> pairs, List<UnpairedMetric> added, List<UnpairedMetric> removed) {
    /** Two sides of one metric; {@code sameMode} false means that no number may be made of them. */
    record Pair(Measurement old, Measurement now, MetricValues oldMetric, MetricValues newMetric, boolean sameMode) {}

    static Pairing of(List<Measurement> old, List<Measurement> now) {
        Map<String, Measurement> left = new LinkedHashMap<>();
        now.forEach(measurement -> left.put(measurement.benchmark().key(), measurement));
        Pairing result = new Pairing(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Map<Measurement, Measurement> partners = new LinkedHashMap<>();
        for (Measurement before : old) {
            Measurement partner = left.remove(before.benchmark().key());
            if (partner != null) {
                partners.put(before, partner);
            }
        }
        for (Measurement before : old) {
            Measurement partner = partners.get(before);
            if (partner == null) {
                result.pairAcrossModes(before, left);
            } else {
                result.pairMetrics(before, partner);
            }
        }
        left.values().forEach(only -> result.added.add(UnpairedMetric.primaryOf(only)));
        return result;
    }

    private void pairAcrossModes(Measurement before, Map<String, Measurement> left) {
        Optional<Measurement> other = left.values().stream()
                .filter(candidate -> differOnlyInMode(before.benchmark(), candidate.benchmark()))
                .findFirst();
        if (other.isEmpty()) {
            removed.add(UnpairedMetric.primaryOf(before));
            return;
        }
        left.remove(other.get().benchmark().key());
        pairs.add(new Pair(before, other.get(), before.primary(), other.get().primary(), false));
    }

    private static boolean differOnlyInMode(Benchmark a, Benchmark b) {
        return a.name().equals(b.name()) && a.params().equals(b.params()) && a.threads() == b.threads();
    }

    private void pairMetrics(Measurement before, Measurement after) {
        for (MetricValues metric : before.metrics()) {
            if (isCompared(metric.metric())) {
                after.metric(metric.metric().name())
                        .ifPresentOrElse(
                                other -> pairs.add(new Pair(before, after, metric, other, true)),
                                () -> removed.add(UnpairedMetric.of(before, metric)));
            }
        }
        for (MetricValues metric : after.metrics()) {
            if (isCompared(metric.metric())
                    && before.metric(metric.metric().name()).isEmpty()) {
                added.add(UnpairedMetric.of(after, metric));
            }
        }
    }

    /**
     * What the machine did is no property of the code, and a rate of bytes says again what bytes an operation and the
     * speed say. Other metrics without a direction are compared, and get no verdict.
     */
    private static boolean isCompared(Metric metric) {
        MetricUnit unit = metric.unit();
        boolean says = unit.isDirected() || unit.kind() != MetricUnit.Kind.RATE;
        return metric.isPrimary() || (says && !metric.isCondition());
    }
}
