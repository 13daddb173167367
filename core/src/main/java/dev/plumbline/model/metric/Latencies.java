package dev.plumbline.model.metric;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How long single operations took, as JMH's sample mode tells: how often each value was seen, all measured iterations
 * together.
 *
 * @param counts by value, in the unit of the metric
 */
public record Latencies(SortedMap<Double, Long> counts) {

    /** Nothing was sampled. */
    public static final Latencies NONE = new Latencies(new TreeMap<>());

    public Latencies {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** @param histograms one an iteration: value, count, value, count… */
    public static Latencies of(List<Values> histograms) {
        TreeMap<Double, Long> counts = new TreeMap<>();
        for (Values pairs : histograms) {
            for (int i = 0; i + 1 < pairs.size(); i += 2) {
                counts.merge(pairs.get(i), Math.round(pairs.get(i + 1)), Long::sum);
            }
        }
        return new Latencies(counts);
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /** How many operations were timed. */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * The smallest value that at least this share of the operations did not exceed; NaN when nothing was sampled.
     *
     * @param share from 0 to 1
     */
    public double quantile(double share) {
        long wanted = (long) Math.ceil(share * total());
        long seen = 0;
        for (Map.Entry<Double, Long> entry : counts.entrySet()) {
            seen += entry.getValue();
            if (seen >= wanted) {
                return entry.getKey();
            }
        }
        return Double.NaN;
    }
}
