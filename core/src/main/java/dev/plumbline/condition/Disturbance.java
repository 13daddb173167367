package dev.plumbline.condition;

import dev.plumbline.model.Condition;
import dev.plumbline.model.Conditions;
import java.util.List;

/** Tells which iterations of a fork something else disturbed: by their conditions alone, never by their values. */
public final class Disturbance {
    /**
     * Set by recorded forks: with half of it two of five iterations on a quiet virtual machine are left out, and beside a
     * core that is busy nearly all; a fork that is starved of its core waits .19 of the time and more. Sides that waited
     * differently are kept apart by {@link SideConditions}, far below this.
     */
    static final double MOST_DELAY = 0.1;

    static final double MOST_STEAL = 0.02;
    static final double MOST_OVERRUN_SECONDS = 0.05;

    /** Where nobody tells how long threads waited: a fork that got less of its cores than in its best iteration. */
    static final double LEAST_SHARE = 0.95;

    static final double FOREIGN_THAT_MATTERS = 0.1;

    private Disturbance() {}

    /** Of each iteration, in order, whether it was disturbed; what is not known disturbs nothing. */
    public static List<Boolean> of(Conditions conditions) {
        double largest = conditions.iterations().stream()
                .mapToDouble(condition -> occupied(condition, conditions.threads()))
                .filter(Double::isFinite)
                .max()
                .orElse(Double.NaN);
        return conditions.iterations().stream()
                .map(condition -> isDisturbed(condition, conditions.threads(), largest))
                .toList();
    }

    private static boolean isDisturbed(Condition condition, int threads, double largest) {
        boolean waited = Double.isNaN(condition.delay())
                ? occupied(condition, threads) < LEAST_SHARE * largest && condition.foreign() > FOREIGN_THAT_MATTERS
                : condition.delay() > MOST_DELAY;
        return waited
                || condition.steal() > MOST_STEAL
                || condition.overrun() > MOST_OVERRUN_SECONDS
                || condition.throttles() > 0;
    }

    /** How much of the cores it could use a fork had; what its collector and compiler used beside is cut off. */
    private static double occupied(Condition condition, int threads) {
        return Math.min(1, condition.share() / threads);
    }
}
