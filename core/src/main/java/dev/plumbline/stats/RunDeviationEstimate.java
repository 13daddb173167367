package dev.plumbline.stats;

import dev.plumbline.model.metric.Values;
import java.util.List;
import java.util.Optional;

/**
 * Estimates σ_run of one lens from consecutive runs without a change between them: the scatter of run means beyond what
 * their forks explain, from the differences of neighbours (so that a slow drift does not count), drawn towards a prior
 * of 1 % that weighs as much as four runs.
 */
final class RunDeviationEstimate {
    private static final double PRIOR_WEIGHT = 4;

    private RunDeviationEstimate() {}

    /** One run: the mean of its forks' ln values, and the variance of that mean that its forks explain (s²/n). */
    record RunMean(double mean, double explainedVariance) {
        /** Of the ln values of at least one fork. */
        static RunMean of(Values logs) {
            Moments moments = Moments.of(logs);
            double explained =
                    moments.count() < 2 ? 0 : moments.sumOfSquares() / (moments.count() - 1) / moments.count();
            return new RunMean(moments.mean(), explained);
        }
    }

    /** σ_run, or empty with fewer than {@link RunDeviation#FEWEST_RUNS} runs. */
    static Optional<Double> of(List<RunMean> consecutive) {
        int runs = consecutive.size();
        if (runs < RunDeviation.FEWEST_RUNS) {
            return Optional.empty();
        }
        double[] differences = new double[runs - 1];
        for (int i = 1; i < runs; i++) {
            differences[i - 1] =
                    consecutive.get(i).mean() - consecutive.get(i - 1).mean();
        }
        double deviation = Order.MAD_TO_DEVIATION * Order.medianAbsoluteDeviation(differences);
        double explained = consecutive.stream()
                .mapToDouble(RunMean::explainedVariance)
                .average()
                .orElseThrow();
        double estimate = Math.max(0, deviation * deviation / 2 - explained);
        double prior = RunDeviation.PRIOR_DEVIATION * RunDeviation.PRIOR_DEVIATION;
        return Optional.of(Math.sqrt((PRIOR_WEIGHT * prior + runs * estimate) / (PRIOR_WEIGHT + runs)));
    }
}
