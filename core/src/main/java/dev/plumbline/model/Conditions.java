package dev.plumbline.model;

import java.util.List;

/**
 * Under what the measured iterations of one fork were measured, in their order.
 *
 * @param threads that the benchmark runs at once, at least 1
 * @param iterations empty where nothing is known
 */
public record Conditions(int threads, List<Condition> iterations) {
    public static final Conditions UNKNOWN = new Conditions(1, List.of());

    public Conditions {
        iterations = List.copyOf(iterations);
        if (threads < 1) {
            throw new IllegalArgumentException("a fork runs at least one thread, not " + threads);
        }
    }

    public boolean isKnown() {
        return iterations.stream().anyMatch(Condition::isKnown);
    }
}
