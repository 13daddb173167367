package dev.plumbline.report;

import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.metric.Units;
import dev.plumbline.run.RunPlan;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Verdict;
import java.time.Duration;
import java.util.Optional;

/**
 * What an answer that is missing would cost: the benchmark measured anew with forks enough.
 *
 * @param forks at most, in total
 * @param time at most, about
 * @param target the change that so many forks prove in four of five cases, as a fraction
 */
public record AnswerPrice(int forks, Duration time, double target) {
    private static final int FEWEST_FORKS = 3;

    /**
     * The price of a row without an answer; empty where there is one, and where no number of forks would do.
     *
     * @param measured as it was measured last
     * @param target what {@link Comparison#forksNeeded} was computed for
     */
    public static Optional<AnswerPrice> of(Comparison comparison, Measurement measured, double target) {
        if (comparison.verdict() != Verdict.INCONCLUSIVE || comparison.forksNeeded() == 0) {
            return Optional.empty();
        }
        int forks = Math.max(FEWEST_FORKS, comparison.forksNeeded());
        Duration time = RunPlan.estimate(
                new Planned(measured.benchmark(), measured.settings().withForks(forks)));
        return Optional.of(new AnswerPrice(forks, time, target));
    }

    /** {@code up to 9 forks, about 1:15, would reach ±5 %}. */
    public String words() {
        return brief() + ", would reach ±" + Units.percent(target);
    }

    /** {@code up to 9 forks, about 1:15}: where the target stands beside it. */
    public String brief() {
        return "up to " + Units.count(forks, "fork") + ", about " + Units.span(time);
    }
}
