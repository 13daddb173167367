package dev.plumbline.stats;

import dev.plumbline.condition.JudgedIterations;
import dev.plumbline.model.Fork;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.metric.Direction;
import dev.plumbline.model.metric.MetricUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Compares counters that show no scatter (bytes allocated an operation) directly: such a number is exact, so any
 * difference beyond 0.1 % is one. Zero is legal; from zero to something is a change without a ratio.
 */
final class ExactCounter {
    private static final double TOLERANCE = 0.001;
    /** JMH divides what the whole JVM allocated in the background by the operations; less than a byte is no object. */
    private static final double BACKGROUND_BYTES = 1;

    private ExactCounter() {}

    /** The comparison, or empty when a side scatters and must be tested as a sample. */
    static Optional<Comparison> compare(MetricValues old, MetricValues now) {
        OptionalDouble a = constant(old);
        OptionalDouble b = constant(now);
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(report(old.metric().unit(), a.getAsDouble(), b.getAsDouble()));
    }

    private static Comparison report(MetricUnit unit, double old, double now) {
        boolean more = unit.direction() == Direction.MORE;
        double change = old == now ? 0 : ratio(more ? now : old, more ? old : now) - 1;
        boolean same = old == now || Math.abs(change) <= TOLERANCE;
        boolean worse = more ? now < old : now > old;
        Verdict verdict = same ? Verdict.EQUIVALENT : worse ? Verdict.REGRESSION : Verdict.IMPROVEMENT;
        double p = same ? 1 : 0;
        Interval interval = Double.isNaN(change) ? Interval.UNKNOWN : new Interval(change, change);
        String text = Double.isNaN(change)
                ? "exact counter, " + (old == 0 ? "from" : "to") + " zero: no ratio"
                : "exact counter, compared directly";
        return new Comparison(
                verdict,
                unit,
                old,
                now,
                change,
                interval,
                p,
                Double.NaN,
                Lens.MEAN,
                List.of(),
                false,
                0,
                List.of(new Caveat(Caveat.Kind.COUNTER, text)));
    }

    /** What the cost is multiplied by; NaN where it was zero. */
    private static double ratio(double before, double after) {
        return before == 0 ? Double.NaN : after / before;
    }

    /** The one value that all judged iterations of all forks share: where time is not judged, neither is what it did beside. */
    private static OptionalDouble constant(MetricValues metric) {
        double first = Double.NaN;
        boolean bytes = metric.metric().unit().text().equals("B/op");
        for (Fork fork : metric.forks()) {
            for (double raw : JudgedIterations.of(fork).toArray()) {
                double value = bytes && Math.abs(raw) < BACKGROUND_BYTES ? 0 : raw;
                if (!Double.isFinite(value) || (!Double.isNaN(first) && value != first)) {
                    return OptionalDouble.empty();
                }
                first = value;
            }
        }
        return Double.isNaN(first) ? OptionalDouble.empty() : OptionalDouble.of(first);
    }
}
