package dev.plumbline.stats;

import dev.plumbline.model.Fork;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.metric.Direction;
import dev.plumbline.model.metric.MetricUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Compares sides of which one measured zero and the other did not: the largest change there can be, and one without a
 * ratio, which no test on logarithms sees. It is judged where the metric has a direction and both sides have three forks.
 */
final class FromZero {
    private static final int FEWEST = 3;

    private FromZero() {}

    /** The comparison; empty where neither side is zero throughout, or a side has no value at all. */
    static Optional<Comparison> compare(MetricValues old, MetricValues now) {
        Side a = side(old);
        Side b = side(now);
        if ((!a.isZero() && !b.isZero()) || a.forks == 0 || b.forks == 0) {
            return Optional.empty();
        }
        if (a.isZero() && b.isZero()) {
            return Optional.of(report(old.metric().unit(), a, b, Verdict.EQUIVALENT, "both sides measured zero"));
        }
        if (a.zeros > 0 && b.zeros > 0) {
            return Optional.empty(); // zero in part: neither a level nor its absence
        }
        boolean grows = a.isZero();
        Verdict verdict =
                grows == (old.metric().unit().direction() == Direction.LESS) ? Verdict.REGRESSION : Verdict.IMPROVEMENT;
        String what = (grows ? "the old side" : "the new side")
                + " measured zero (below what can be measured), the other did not: a change without a ratio";
        boolean enough = Math.min(a.forks, b.forks) >= FEWEST;
        return Optional.of(report(
                old.metric().unit(),
                a,
                b,
                enough ? verdict : Verdict.INCONCLUSIVE,
                enough ? what : what + "; " + FEWEST + " forks on each side would decide it"));
    }

    /**
     * What the forks of a side hold.
     *
     * @param zeros forks of which every value is zero
     */
    private record Side(int forks, int zeros, double mean) {
        boolean isZero() {
            return forks > 0 && zeros == forks;
        }
    }

    private static Side side(MetricValues metric) {
        if (metric.isSummaryOnly()) {
            double mean = metric.published().mean();
            return new Side(1, mean == 0 ? 1 : 0, mean);
        }
        int forks = 0;
        int zeros = 0;
        double sum = 0;
        for (Fork fork : metric.forks()) {
            double[] values = fork.measured().stream().filter(Double::isFinite).toArray();
            if (values.length > 0) {
                double mean = Arrays.stream(values).average().orElse(0);
                forks++;
                sum += mean;
                zeros += mean == 0 ? 1 : 0;
            }
        }
        return new Side(forks, zeros, sum / forks);
    }

    private static Comparison report(MetricUnit unit, Side old, Side now, Verdict verdict, String why) {
        boolean same = verdict == Verdict.EQUIVALENT;
        return new Comparison(
                verdict,
                unit,
                old.mean,
                now.mean,
                same ? 0 : Double.NaN,
                same ? new Interval(0, 0) : Interval.UNKNOWN,
                verdict.isProvenChange() ? 0 : same ? 1 : Double.NaN,
                Double.NaN,
                Lens.MEAN,
                List.of(),
                false,
                0,
                List.of(new Caveat(Caveat.Kind.COUNTER, why)));
    }
}
