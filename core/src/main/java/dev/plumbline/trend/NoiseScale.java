package dev.plumbline.trend;

import dev.plumbline.stats.Order;
import java.util.Arrays;

/**
 * How much a series scatters from run to run, measured on differences of neighbours so that steps do not count.
 *
 * @param deviation standard deviation of a run about its level; 0 when the runs do not scatter at all
 * @param correlation φ of an AR(1) process, between 0 and .8 (Chakar et al., Bernoulli 2017, robust estimate)
 */
record NoiseScale(double deviation, double correlation) {
    private static final double MOST_CORRELATION = 0.8;
    private static final double LEAST_CORRELATION = 0.2;

    static NoiseScale of(double[] values) {
        double[] first = differences(values, 1);
        double robust = mad(first);
        if (robust == 0) {
            // More than half of the runs repeat their neighbour. Steps inflate this one, so it tells nothing about φ.
            return new NoiseScale(standardDeviation(first) / Math.sqrt(2), 0);
        }
        double d1 = robust * robust;
        double second = mad(differences(values, 2));
        double phi = Math.max(0, Math.min(MOST_CORRELATION, second * second / d1 - 1));
        // The variance of a difference of AR(1) neighbours is 2 (1 − φ) σ².
        double variance = phi >= LEAST_CORRELATION ? d1 / (2 * (1 - phi)) : d1 / 2;
        return new NoiseScale(Math.sqrt(variance), phi);
    }

    /** By how much a penalty grows so that correlated runs do not pass for steps. */
    double penaltyFactor() {
        return (1 + correlation) / (1 - correlation);
    }

    private static double[] differences(double[] values, int lag) {
        double[] result = new double[values.length - lag];
        Arrays.setAll(result, i -> values[i + lag] - values[i]);
        return result;
    }

    private static double mad(double[] values) {
        return Order.MAD_TO_DEVIATION * Order.medianAbsoluteDeviation(values);
    }

    private static double standardDeviation(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        double squares = Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum();
        return Math.sqrt(squares / (values.length - 1));
    }
}
