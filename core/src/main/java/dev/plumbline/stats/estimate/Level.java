package dev.plumbline.stats.estimate;

import dev.plumbline.model.Fork;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.metric.Values;
import dev.plumbline.model.settings.Budget;
import dev.plumbline.stats.Interval;
import dev.plumbline.stats.Lens;
import dev.plumbline.stats.Order;
import dev.plumbline.stats.Prior;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.RunDeviation;
import dev.plumbline.stats.Sample;
import dev.plumbline.stats.StudentT;
import java.util.Optional;

/**
 * What one side costs by itself, with a 95 % interval: Student's t on the ln values of its forks, whose variance is drawn
 * towards the prior, widened by the variation from run to run: (d0·s0² + SS)/(d0 + n − 1)/n + σ_run².
 *
 * @param cost the geometric mean over the forks
 */
public record Level(double cost, Interval interval) {
    /** Fewer values tell nothing of the 99 % quantile. */
    public static final int FEWEST_FOR_P99 = 100;

    private static final double QUANTILE = 0.975;
    private static final double P99 = 0.99;

    /**
     * The level of a metric in a statistic; empty without usable forks, and for the 99 % quantile when a fork has fewer
     * than 100 values.
     */
    public static Optional<Level> of(
            MetricValues metric, Budget.Statistic statistic, RunDeviation deviation, Rule rule) {
        Sample sample = Sample.of(metric, "");
        if (sample.forks() == 0) {
            return Optional.empty();
        }
        return switch (statistic) {
            case MEAN -> Optional.of(of(sample.mean(), rule.meanPrior(), deviation.of(Lens.MEAN)));
            case FLOOR -> Optional.of(of(sample.floor(), rule.floorPrior(), deviation.of(Lens.FLOOR)));
            case P99 ->
                metric.forks().stream().allMatch(fork -> fork.measured().size() >= FEWEST_FOR_P99)
                        ? Optional.of(of(p99(metric), rule.meanPrior(), deviation.of(Lens.MEAN)))
                        : Optional.empty();
        };
    }

    private static Values p99(MetricValues metric) {
        return Values.of(metric.forks().stream()
                .map(Fork::measured)
                .mapToDouble(values -> Math.log(Order.quantile(
                        values.stream()
                                .map(metric.metric().unit()::toCost)
                                .filter(cost -> Double.isFinite(cost) && cost > 0)
                                .toArray(),
                        P99)))
                .filter(Double::isFinite)
                .toArray());
    }

    private static Level of(Values logs, Prior prior, double runDeviation) {
        OwnLevel own = OwnLevel.of(logs, prior);
        double error = Math.sqrt(own.variance() / own.forks() + runDeviation * runDeviation);
        double half = StudentT.quantile(QUANTILE, own.priorDegrees() + own.forks() - 1) * error;
        return new Level(Math.exp(own.mean()), new Interval(Math.exp(own.mean() - half), Math.exp(own.mean() + half)));
    }
}
