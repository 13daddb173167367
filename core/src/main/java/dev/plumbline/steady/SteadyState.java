package dev.plumbline.steady;

import dev.plumbline.stats.Interval;
import dev.plumbline.stats.Order;
import dev.plumbline.steady.Crops.Optimum;
import dev.plumbline.steady.Pelt.Segmentation;
import java.util.Arrays;
import java.util.List;

/**
 * Whether a fork settled, and where.
 *
 * @param start 0-based place of the last warm-up iteration; 0 = steady from the start, {@link #NEVER} = not steady. One
 *     single warm-up iteration reads as none.
 */
public record SteadyState(int start) {
    public static final int NEVER = -1;

    /** Fewer iterations than this say little: the answer is a guess. */
    public static final int FEWEST_ITERATIONS = 300;

    /** From so many iterations on the full search would take many seconds, and the quick one is made instead. */
    public static final int MOST_FOR_FULL = 10_000;

    private static final double QUICK_PENALTY = 30;
    private static final double FALLBACK_PENALTY = 15;
    private static final double LEAST_PENALTY = 4;
    private static final double MOST_PENALTY = 1e5;
    private static final double SLOWER = 1.05;
    private static final double FASTER = 0.95;
    private static final int STEADY_ITERATIONS = 500;
    private static final int LONG_FORK = 3_000;
    private static final double STEADY_SHARE = 1 / 6.0;

    /** How hard to look. */
    public enum Search {
        /** The penalty is chosen by CROPS and Kneedle: 100 to 300 segmentations. */
        FULL,
        /** One segmentation at 30 ln n; balanced accuracy 83 % instead of 95 %. */
        QUICK
    }

    public boolean isSteady() {
        return start != NEVER;
    }

    /**
     * Looks for the end of the warm-up.
     *
     * @param seconds per operation, of every iteration of one fork from its first on, above zero; at least two
     */
    public static SteadyState of(double[] seconds, Search search) {
        int[] inside = Outliers.without(seconds);
        double[] calm = Arrays.stream(inside).mapToDouble(i -> seconds[i]).toArray();
        Search affordable = calm.length < MOST_FOR_FULL ? search : Search.QUICK;
        int[] begins = segments(calm, affordable).changes().stream()
                .mapToInt(change -> inside[change])
                .toArray();
        int start = lastOfWarmup(seconds, begins);
        int left = start == 0 ? seconds.length : seconds.length - 1 - start;
        double needed = seconds.length < LONG_FORK ? seconds.length * STEADY_SHARE : STEADY_ITERATIONS;
        return new SteadyState(left < needed ? NEVER : start);
    }

    private static Segmentation segments(double[] calm, Search search) {
        NormalCost cost = new NormalCost(calm, Order.median(calm));
        double unit = Math.log(calm.length);
        if (search == Search.QUICK) {
            return new LongFork(cost).segments(QUICK_PENALTY * unit);
        }
        Pelt pelt = new Pelt(cost);
        List<Optimum> optima = Crops.between(pelt, LEAST_PENALTY * unit, MOST_PENALTY * unit);
        int knee = Knee.fromTheRight(
                optima.stream().mapToDouble(Optimum::penalty).toArray(),
                optima.stream().mapToDouble(o -> o.segmentation().count()).toArray());
        return knee == Knee.NONE
                ? pelt.segments(FALLBACK_PENALTY * unit)
                : optima.get(knee).segmentation();
    }

    /** From the last segment backwards: the first that differs by 5 % for certain ends the warm-up. */
    private static int lastOfWarmup(double[] seconds, int[] begins) {
        if (begins.length == 0) {
            return 0;
        }
        Bootstrap bootstrap = new Bootstrap(seconds, begins[begins.length - 1]);
        for (int i = begins.length - 1; i >= 0; i--) {
            Interval ratio = bootstrap.lastOver(i == 0 ? 0 : begins[i - 1], begins[i]);
            if (ratio.high() <= FASTER || ratio.low() >= SLOWER) {
                return begins[i] - 1;
            }
        }
        return 0;
    }
}
