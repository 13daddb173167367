package dev.plumbline.stats.calibration;

import dev.plumbline.stats.Prior;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.Trigamma;

/**
 * Estimates the prior of a lens from one's own benchmarks by the moments of ln s² (Smyth, SAGMB 3:3, 2004, section 6.2).
 * The two sides of a comparison must never be among them.
 */
public final class PriorEstimate {
    /** Fewer benchmarks than this say too little. */
    public static final int FEWEST_BENCHMARKS = 30;

    private static final double LEAST_DEGREES = 0.5;
    private static final double MOST_DEGREES = 20;

    private PriorEstimate() {}

    /** The scatter of one benchmark between its forks: s² with its degrees of freedom (at least 2: three forks). */
    public record Scatter(double variance, int degrees) {}

    /** The prior, or empty with fewer than {@link #FEWEST_BENCHMARKS} benchmarks of three forks and positive scatter. */
    public static Optional<Prior> of(List<Scatter> benchmarks) {
        List<Scatter> usable = benchmarks.stream()
                .filter(s -> s.degrees() >= 2 && s.variance() > 0 && Double.isFinite(s.variance()))
                .toList();
        if (usable.size() < FEWEST_BENCHMARKS) {
            return Optional.empty();
        }
        double[] e = usable.stream()
                .mapToDouble(
                        s -> Math.log(s.variance()) - Digamma.value(s.degrees() / 2.0) + Math.log(s.degrees() / 2.0))
                .toArray();
        double meanE = java.util.Arrays.stream(e).average().orElseThrow();
        double varE =
                java.util.Arrays.stream(e).map(x -> (x - meanE) * (x - meanE)).sum() / (e.length - 1);
        double sampling = usable.stream()
                .mapToDouble(s -> Trigamma.value(s.degrees() / 2.0))
                .average()
                .orElseThrow();
        double excess = varE - sampling;
        double degrees = excess <= 0 ? MOST_DEGREES : 2 * inverseTrigamma(excess);
        degrees = Math.max(LEAST_DEGREES, Math.min(MOST_DEGREES, degrees));
        double s0Squared = Math.exp(meanE + Digamma.value(degrees / 2) - Math.log(degrees / 2));
        return Optional.of(new Prior(degrees, Math.sqrt(s0Squared)));
    }

    /** Bisection on the logarithm: trigamma falls strictly from infinity to 0, so there is exactly one root. */
    private static double inverseTrigamma(double value) {
        double low = 1e-4;
        double high = 1e4;
        for (int i = 0; i < 100; i++) {
            double middle = Math.sqrt(low * high);
            if (Trigamma.value(middle) > value) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.sqrt(low * high);
    }
}
