package dev.plumbline.trend;

import dev.plumbline.stats.Interval;
import dev.plumbline.stats.Order;
import dev.plumbline.stats.estimate.YuenTest;
import java.util.Arrays;

/** The runs of a series that are numbers, on the scale on which they are compared: logarithms, if all are positive. */
final class Levels {
    private static final double TAIL = 0.025;

    private final double[] values;
    private final boolean logarithmic;

    Levels(double[] finite) {
        logarithmic = Arrays.stream(finite).allMatch(x -> x > 0);
        values = logarithmic ? Arrays.stream(finite).map(Math::log).toArray() : finite.clone();
    }

    double[] values() {
        return values.clone();
    }

    int size() {
        return values.length;
    }

    /** The step at {@code at} between the regimes [from, at) and [at, to). */
    Step step(int from, int at, int to) {
        double[] before = Arrays.copyOfRange(values, from, at);
        double[] after = Arrays.copyOfRange(values, at, to);
        YuenTest test = YuenTest.of(before, after);
        double old = Order.median(before);
        double now = Order.median(after);
        double ratio = logarithmic ? Math.exp(now - old) : old == 0 && now == 0 ? 1 : now / old;
        return new Step(from, at, to, ratio, test);
    }

    /** The 95 % interval of a step's ratio. It always holds the ratio itself, though that one is of medians. */
    Interval ratioInterval(Step step) {
        Interval difference = step.test().interval(TAIL);
        if (!difference.isKnown() || !Double.isFinite(step.ratio())) {
            return Interval.UNKNOWN;
        }
        double a = logarithmic ? Math.exp(difference.low()) : 1 + difference.low() / before(step);
        double b = logarithmic ? Math.exp(difference.high()) : 1 + difference.high() / before(step);
        return new Interval(Math.min(step.ratio(), Math.min(a, b)), Math.max(step.ratio(), Math.max(a, b)));
    }

    private double before(Step step) {
        return Order.median(Arrays.copyOfRange(values, step.from(), step.at()));
    }

    /** A slope of {@link #values} a run as a relative change a run. */
    double relative(double slope, int from) {
        if (logarithmic) {
            return Math.expm1(slope);
        }
        return slope / Math.abs(Order.median(Arrays.copyOfRange(values, from, values.length)));
    }

    /** A candidate between its neighbours. */
    record Step(int from, int at, int to, double ratio, YuenTest test) {
        int fewestRuns() {
            return Math.min(at - from, to - at);
        }

        /** |ratio − 1|; infinite where the old level is 0. */
        double effect() {
            return Double.isNaN(ratio) ? Double.POSITIVE_INFINITY : Math.abs(ratio - 1);
        }
    }
}
