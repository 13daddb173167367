package dev.plumbline.stats.calibration;

import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.Settings;
import dev.plumbline.model.metric.Values;
import dev.plumbline.stats.Moments;
import dev.plumbline.stats.Sample;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * How many iterations a fork is worth before another fork tells more (Kalibera and Jones, ISMM 2013, equation 2): the
 * dearer a fork's start against an iteration, and the more iterations scatter against forks, the more.
 */
final class IterationsPerFork {
    private static final int FEWEST = 5;
    private static final int MOST = 30;
    private static final Duration JVM_START = Duration.ofMillis(900);

    private IterationsPerFork() {}

    /**
     * What measurements of the same code with the same settings advise.
     *
     * @param measured at least one, each with at least two forks of two iterations; else the fewest are advised
     */
    static int advised(List<Measurement> measured) {
        double within = 0;
        int withinDegrees = 0;
        double between = 0;
        int betweenDegrees = 0;
        int iterations = 1;
        for (Measurement one : measured) {
            List<Values> forks = logs(one.primary());
            for (Values fork : forks) {
                Moments moments = Moments.of(fork);
                within += moments.sumOfSquares();
                withinDegrees += moments.count() - 1;
                iterations = Math.max(iterations, moments.count());
            }
            Moments means = Moments.of(Values.of(
                    forks.stream().mapToDouble(f -> Moments.of(f).mean()).toArray()));
            between += forks.isEmpty() ? 0 : means.sumOfSquares();
            betweenDegrees += Math.max(0, means.count() - 1);
        }
        if (withinDegrees == 0 || betweenDegrees == 0) {
            return FEWEST;
        }
        double iterationVariance = within / withinDegrees;
        // The scatter of fork means holds a part of that of their iterations.
        double forkVariance = Math.max(0, between / betweenDegrees - iterationVariance / iterations);
        Settings settings = measured.get(0).settings();
        Duration start = JVM_START.plus(settings.warmupTime().multipliedBy(settings.warmups()));
        return of(
                (double) start.toMillis(),
                (double) settings.iterationTime().toMillis(),
                iterationVariance,
                forkVariance);
    }

    private static List<Values> logs(MetricValues metric) {
        return metric.forks().stream()
                .map(fork -> Values.of(
                        Arrays.stream(Sample.usableCosts(fork, metric.metric().unit()))
                                .map(Math::log)
                                .toArray()))
                .filter(fork -> !fork.isEmpty())
                .toList();
    }

    /**
     * K = √(c_warm / c_it · s²_it / s²_fork), between 5 and 30.
     *
     * @param warmupCost what a fork costs before its first iteration, in any unit of time
     * @param iterationCost of one iteration, in the same unit
     * @param iterationVariance of ln values within forks
     * @param forkVariance of ln values between forks; 0 when none can be seen
     */
    static int of(double warmupCost, double iterationCost, double iterationVariance, double forkVariance) {
        double ratio = iterationVariance == 0 ? 0 : iterationVariance / forkVariance;
        double best = Math.sqrt(warmupCost / iterationCost * ratio);
        return (int) Math.round(Math.max(FEWEST, Math.min(MOST, best)));
    }
}
