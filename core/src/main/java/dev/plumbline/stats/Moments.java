package dev.plumbline.stats;

import dev.plumbline.model.metric.Values;

/** Mean and sum of squares of the forks of one side, on the log scale of a lens. */
public record Moments(int count, double mean, double sumOfSquares) {
    public static Moments of(Values logs) {
        double mean = logs.stream().average().orElse(Double.NaN);
        double squares = logs.stream().map(y -> (y - mean) * (y - mean)).sum();
        return new Moments(logs.size(), mean, squares);
    }

    /** The usual unbiased variance; NaN for fewer than two values. */
    double variance() {
        return count < 2 ? Double.NaN : sumOfSquares / (count - 1);
    }
}
