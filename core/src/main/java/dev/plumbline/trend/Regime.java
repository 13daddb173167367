package dev.plumbline.trend;

import dev.plumbline.stats.Interval;
import dev.plumbline.stats.Order;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A stretch of runs between two changes, of the level or of the environment.
 *
 * @param from 0-based place of its first run
 * @param to behind its last run
 * @param level the median of its runs; NaN when none has a value
 * @param interval 95 % of the median, from order statistics: no shape is assumed; unknown below six runs
 * @param spread where the middle 95 % of its runs lie
 */
public record Regime(int from, int to, double level, Interval interval, Interval spread) {
    private static final int FEWEST_RUNS = 6;
    private static final double NORMAL_95 = 1.959964;
    private static final double TAIL = 0.025;

    /** Every run belongs to one of them; in the order of the series. */
    public static List<Regime> of(double[] costs, Trend trend, List<Integer> breaks) {
        List<Integer> bounds = Stream.concat(
                        breaks.stream(), trend.changePoints().stream().map(ChangePoint::index))
                .filter(at -> at > 0 && at < costs.length)
                .sorted()
                .distinct()
                .toList();
        List<Regime> regimes = new ArrayList<>();
        int from = 0;
        for (int to : Stream.concat(bounds.stream(), Stream.of(costs.length)).toList()) {
            if (to > from) {
                regimes.add(of(costs, from, to));
            }
            from = to;
        }
        return regimes;
    }

    private static Regime of(double[] costs, int from, int to) {
        double[] known =
                Arrays.stream(costs, from, to).filter(Double::isFinite).sorted().toArray();
        if (known.length == 0) {
            return new Regime(from, to, Double.NaN, Interval.UNKNOWN, Interval.UNKNOWN);
        }
        Interval spread = new Interval(Order.ofSorted(known, TAIL), Order.ofSorted(known, 1 - TAIL));
        return new Regime(from, to, Order.ofSorted(known, 0.5), interval(known), spread);
    }

    /** The ranks of a binomial distribution, by its normal approximation, rounded outwards. */
    private static Interval interval(double[] ascending) {
        int runs = ascending.length;
        if (runs < FEWEST_RUNS) {
            return Interval.UNKNOWN;
        }
        int below = (int) Math.floor((runs - NORMAL_95 * Math.sqrt(runs)) / 2 - 1e-9);
        int rank = Math.max(0, below - 1);
        return new Interval(ascending[rank], ascending[runs - 1 - rank]);
    }
}
