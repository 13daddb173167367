package dev.plumbline.stats.estimate;

import dev.plumbline.model.MetricValues;
import dev.plumbline.model.metric.Values;
import dev.plumbline.stats.Interval;
import dev.plumbline.stats.Lens;
import dev.plumbline.stats.ModeratedTest;
import dev.plumbline.stats.Order;
import dev.plumbline.stats.Prior;
import dev.plumbline.stats.Sample;

/**
 * How many times faster one benchmark is than another of the same run: the ratio of the medians of their fork floors,
 * with the interval of the moderated test on the floors (95 %, no scatter from run to run: it was one run).
 *
 * @param ratio slow / fast
 * @param interval of the ratio
 * @param fastFloors one cost a fork, in nanoseconds an operation for times
 * @param slowFloors as {@code fastFloors}
 */
public record SpeedRatio(double ratio, Interval interval, Values fastFloors, Values slowFloors) {
    private static final double TAIL = 0.025;

    /**
     * Compares the primary metrics of two benchmarks.
     *
     * @throws IllegalArgumentException when their costs have different units, or one has no usable fork
     */
    public static SpeedRatio of(MetricValues fast, MetricValues slow) {
        if (!fast.metric().unit().costUnit().equals(slow.metric().unit().costUnit())) {
            throw new IllegalArgumentException(
                    fast.metric().unit() + " and " + slow.metric().unit() + " have no ratio");
        }
        Values fastLogs = Sample.of(fast, "fast").floor();
        Values slowLogs = Sample.of(slow, "slow").floor();
        if (fastLogs.isEmpty() || slowLogs.isEmpty()) {
            throw new IllegalArgumentException("no usable fork");
        }
        Values fastFloors = exp(fastLogs);
        Values slowFloors = exp(slowLogs);
        Interval change = new ModeratedTest(Prior.FLOOR, 0, ModeratedTest.PastScatter.NONE)
                .compare(Lens.FLOOR, fastLogs, slowLogs)
                .interval(TAIL);
        return new SpeedRatio(
                Order.median(slowFloors.toArray()) / Order.median(fastFloors.toArray()),
                new Interval(1 + change.low(), 1 + change.high()),
                fastFloors,
                slowFloors);
    }

    private static Values exp(Values logs) {
        return Values.of(logs.stream().map(Math::exp).toArray());
    }
}
