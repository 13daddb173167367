package dev.plumbline.model;

/**
 * The values of one metric in one JVM, in the unit of the metric and in the order measured.
 *
 * @param warmup values of the warm-up iterations; empty when the source does not tell (JMH's JSON never does)
 * @param measured values of the measured iterations
 */
public record Fork(Values warmup, Values measured) {
    public static Fork of(double... measured) {
        return new Fork(Values.NONE, Values.of(measured));
    }
}
