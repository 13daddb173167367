package dev.plumbline.stats;

import org.apache.commons.statistics.distribution.TDistribution;

/** Student's t with any positive, also fractional, degrees of freedom. */
public final class StudentT {
    private StudentT() {}

    public static double quantile(double probability, double degrees) {
        return TDistribution.of(degrees).inverseCumulativeProbability(probability);
    }

    public static double twoSided(double t, double degrees) {
        return Math.min(1, 2 * TDistribution.of(degrees).survivalProbability(Math.abs(t)));
    }
}
