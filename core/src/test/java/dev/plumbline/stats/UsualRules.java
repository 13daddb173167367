package dev.plumbline.stats;

import dev.plumbline.model.Fork;
import dev.plumbline.model.MetricValues;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Rules that two result files are judged by today, to be measured on the same data: is the new side another one? */
final class UsualRules {
    private UsualRules() {}

    private static double[] pooled(MetricValues side) {
        return side.forks().stream()
                .map(Fork::measured)
                .flatMapToDouble(values -> values.stream())
                .toArray();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    static boolean fivePercent(MetricValues old, MetricValues now) {
        return Math.abs(mean(pooled(now)) / mean(pooled(old)) - 1) > 0.05;
    }

    /** Mann-Whitney at .05 on pooled iterations, normal approximation. */
    static boolean pooledMannWhitney(MetricValues old, MetricValues now) {
        double[] a = pooled(old);
        double[] b = pooled(now);
        double u = Arrays.stream(a)
                .map(x -> IntStream.range(0, b.length)
                        .mapToDouble(j -> x > b[j] ? 1 : x == b[j] ? 0.5 : 0)
                        .sum())
                .sum();
        double n = (double) a.length * b.length;
        double z = Math.abs(u - n / 2) / Math.sqrt(n * (a.length + b.length + 1) / 12);
        return 2 * NormalDistribution.of(0, 1).survivalProbability(z) < 0.05;
    }

    /** The 99.9 % intervals that JMH prints do not overlap. */
    static boolean intervalsApart(MetricValues old, MetricValues now) {
        Interval a = jmhInterval(pooled(old));
        Interval b = jmhInterval(pooled(now));
        return a.high() < b.low() || b.high() < a.low();
    }

    private static Interval jmhInterval(double[] values) {
        double mean = mean(values);
        double variance =
                Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum() / (values.length - 1);
        double half = StudentT.quantile(0.9995, values.length - 1.0) * Math.sqrt(variance / values.length);
        return new Interval(mean - half, mean + half);
    }
}
