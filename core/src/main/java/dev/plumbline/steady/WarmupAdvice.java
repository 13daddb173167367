package dev.plumbline.steady;

import dev.plumbline.stats.Order;
import java.util.List;
import java.util.Locale;

/**
 * What the forks of one benchmark say together.
 *
 * @param iterations how many warm-up iterations the next run should have: the 90 % quantile of the starts of the steady
 *     forks, rounded up; 0 when no fork is steady
 */
public record WarmupAdvice(Consistency consistency, int iterations) {
    private static final double COVERED = 0.9;

    /** Whether forks agree. */
    public enum Consistency {
        STEADY,
        /** Some forks settle, some never do. */
        INCONSISTENT,
        /** No fork settles. */
        NOT;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Of at least one fork. */
    public static WarmupAdvice of(List<SteadyState> forks) {
        double[] warm = forks.stream()
                .filter(SteadyState::isSteady)
                // A start of 0 is no warm-up; any other is the last of so many + 1 iterations.
                .mapToDouble(fork -> fork.start() == 0 ? 0 : fork.start() + 1)
                .toArray();
        if (warm.length == 0) {
            return new WarmupAdvice(Consistency.NOT, 0);
        }
        Consistency together = warm.length == forks.size() ? Consistency.STEADY : Consistency.INCONSISTENT;
        return new WarmupAdvice(together, (int) Math.ceil(Order.quantile(warm, COVERED)));
    }
}
