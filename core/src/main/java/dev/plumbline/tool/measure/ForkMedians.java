package dev.plumbline.tool.measure;

import dev.plumbline.model.Measurement;
import dev.plumbline.stats.Order;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.TDistribution;

/** A fork as one number, its median, and what several of them say. */
final class ForkMedians {
    private static final double UPPER = 0.975;

    private ForkMedians() {}

    static Stream<Double> of(Measurement measurement) {
        return measurement.primary().forks().stream()
                .map(fork -> Order.median(fork.measured().toArray()));
    }

    static OptionalDouble median(List<Double> medians) {
        return medians.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Order.median(array(medians)));
    }

    /** Student's interval of the mean of the logarithms: times are skewed, and a change of them is a factor. */
    static Optional<MillisInterval> interval(List<Double> medians) {
        double[] logs = medians.stream().mapToDouble(Math::log).toArray();
        int n = logs.length;
        if (n < 2) {
            return Optional.empty();
        }
        double mean = Arrays.stream(logs).sum() / n;
        double squares = Arrays.stream(logs).map(x -> (x - mean) * (x - mean)).sum();
        double half = TDistribution.of(n - 1).inverseCumulativeProbability(UPPER) * Math.sqrt(squares / (n - 1) / n);
        return Optional.of(new MillisInterval(Math.exp(mean - half), Math.exp(mean + half)));
    }

    private static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
