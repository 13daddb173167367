package dev.plumbline.model;

import dev.plumbline.model.metric.Values;
import java.util.function.DoubleUnaryOperator;

/**
 * The values of one metric in one JVM, in the unit of the metric and in the order measured.
 *
 * @param warmup values of the warm-up iterations; empty when the source does not tell (JMH's JSON never does)
 * @param measured values of the measured iterations
 * @param conditions under which they were measured; unknown of other harnesses
 */
public record Fork(Values warmup, Values measured, Conditions conditions) {
    /** A fork of which the conditions are not known. */
    public Fork(Values warmup, Values measured) {
        this(warmup, measured, Conditions.UNKNOWN);
    }

    public static Fork of(double... measured) {
        return new Fork(Values.NONE, Values.of(measured));
    }

    /** The same fork with every value converted. */
    public Fork map(DoubleUnaryOperator conversion) {
        return new Fork(
                Values.of(warmup.stream().map(conversion).toArray()),
                Values.of(measured.stream().map(conversion).toArray()),
                conditions);
    }

    /** The same values under known conditions. */
    public Fork under(Conditions known) {
        return new Fork(warmup, measured, known);
    }
}
