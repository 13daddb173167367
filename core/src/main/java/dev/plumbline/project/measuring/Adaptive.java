package dev.plumbline.project.measuring;

import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.model.LookLimits;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.stopping.Looks;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How a run that stops by itself is bounded.
 *
 * @param target the precision at which a benchmark has its answer, as a fraction: the interval of its mean, or against a
 *     baseline the margin of equivalence
 * @param maxForks after which there is an answer in any case
 * @param budget time for all benchmarks together; zero for as long as it takes
 */
public record Adaptive(double target, int maxForks, Duration budget) {
    /** Two per cent, fifteen forks, as long as it takes. */
    public static final Adaptive USUAL = new Adaptive(0.02, 15, Duration.ZERO);

    /** Below this many forks nothing is said of a precision. */
    static final int FEWEST_FORKS = 3;

    public Adaptive {
        if (!(target > 0) || maxForks < FEWEST_FORKS || budget.isNegative()) {
            throw new IllegalArgumentException("a target above 0 and at least " + FEWEST_FORKS + " forks are needed");
        }
    }

    /** These benchmarks with as many forks as there may be. */
    public List<Planned> planned(List<Planned> items) {
        return items.stream()
                .map(item -> new Planned(item.benchmark(), item.settings().withForks(maxForks)))
                .toList();
    }

    /** What such a run is tagged with, for people; what it means is kept apart, as {@link #looks}. */
    public String tag() {
        String percent = BigDecimal.valueOf(target)
                .movePointRight(2)
                .stripTrailingZeros()
                .toPlainString();
        return "until proven: ±" + percent + " %, " + maxForks + " forks";
    }

    /** The same as a history keeps it. */
    public LookLimits looks() {
        return new LookLimits(target, maxForks);
    }

    /**
     * The rule by which a recorded run is judged again: one that was looked at several times is judged as strictly as
     * each of its looks was, any other by {@code base}.
     */
    public static Rule rule(Optional<LookLimits> looks, Rule base) {
        return looks.map(limits -> Looks.upTo(limits.mostForks()).rule(base).withMargin(limits.margin()))
                .orElse(base);
    }
}
