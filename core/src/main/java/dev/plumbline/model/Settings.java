package dev.plumbline.model;

import dev.plumbline.model.metric.Units;
import java.time.Duration;

/**
 * How much a benchmark is measured: JMH's words and shapes.
 *
 * @param forks how many JVMs, at least 1 (0 when the source ran inside the harness)
 * @param warmups warm-up iterations a fork
 * @param iterations measured iterations a fork
 */
public record Settings(int forks, int warmups, Duration warmupTime, int iterations, Duration iterationTime) {
    public Settings {
        if (forks < 0 || warmups < 0 || iterations < 1) {
            throw new IllegalArgumentException(
                    "forks " + forks + ", warm-ups " + warmups + ", iterations " + iterations + ": too few");
        }
        if (warmupTime.isNegative() || iterationTime.isNegative()) {
            throw new IllegalArgumentException("an iteration cannot take a negative time");
        }
    }

    /** {@code 3 forks × (2 + 5 iterations of 0.5 s)}. */
    public String text() {
        return forks + " forks × (" + warmups + " + " + iterations + " iterations of " + Units.seconds(iterationTime)
                + ")";
    }

    /** Time the iterations alone take in one fork. */
    public Duration forkTime() {
        return warmupTime.multipliedBy(warmups).plus(iterationTime.multipliedBy(iterations));
    }

    public Settings withForks(int count) {
        return new Settings(count, warmups, warmupTime, iterations, iterationTime);
    }
}
