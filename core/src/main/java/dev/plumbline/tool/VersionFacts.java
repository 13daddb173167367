package dev.plumbline.tool;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The numbers that are known of a version, the newest of each. What nobody determined is empty, never 0.
 *
 * @param executionTimeMs a call, median over the forks (or as it was handed in)
 * @param lowMs lower end of its 95 % interval
 * @param highMs upper end
 * @param memoryKb most that a call had allocated at once
 * @param change of the time against the version before, as a fraction
 * @param compared what the change is of; empty where that was not kept
 * @param score of the evaluation, 0 to 100
 * @param evaluator {@code rules}, or the model; empty when nobody judged
 */
public record VersionFacts(
        OptionalDouble executionTimeMs,
        OptionalDouble lowMs,
        OptionalDouble highMs,
        OptionalDouble memoryKb,
        OptionalDouble securityIssues,
        OptionalDouble averageComplexity,
        OptionalDouble change,
        Optional<Compared> compared,
        OptionalDouble score,
        String evaluator) {

    /**
     * A call of this version as it was compared: the median of the same forks can point the other way.
     *
     * @param lens through which it was seen, as in {@code floor}
     */
    public record Compared(String lens, double millis) {}
}
