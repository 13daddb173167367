package dev.plumbline.stats.estimate;

import dev.plumbline.model.Fork;
import dev.plumbline.model.MetricValues;
import dev.plumbline.stats.Interval;
import dev.plumbline.stats.StudentT;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * The mean of any metric over the forks of one side in the metric's own unit, with a 95 % interval by Student's t on the
 * means of the forks. Unlike {@link Level} it takes zeros and rates as they are, and knows nothing of other runs.
 *
 * @param interval unknown of a single fork
 */
public record MeanOfForks(double mean, Interval interval) {
    private static final double QUANTILE = 0.975;

    /** Empty without a fork that has a value. */
    public static Optional<MeanOfForks> of(MetricValues values) {
        double[] means = values.forks().stream()
                .map(Fork::measured)
                .map(measured -> measured.stream().average())
                .flatMapToDouble(mean -> mean.isPresent() ? DoubleStream.of(mean.getAsDouble()) : DoubleStream.empty())
                .filter(Double::isFinite)
                .toArray();
        if (means.length == 0) {
            return Optional.empty();
        }
        double mean = DoubleStream.of(means).average().orElseThrow();
        if (means.length == 1) {
            return Optional.of(new MeanOfForks(mean, Interval.UNKNOWN));
        }
        int degrees = means.length - 1;
        double squares =
                DoubleStream.of(means).map(x -> (x - mean) * (x - mean)).sum();
        double half = StudentT.quantile(QUANTILE, degrees) * Math.sqrt(squares / degrees / means.length);
        return Optional.of(new MeanOfForks(mean, new Interval(mean - half, mean + half)));
    }
}
