package dev.plumbline.model.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A check of the gate as a workspace configures it.
 *
 * @param id its name in reports
 * @param metric what it looks at; empty for the score
 * @param benchmarks parts of names, or aliases; empty for every benchmark that has the metric
 * @param warn beyond it the check warns; null where nothing is said
 * @param fail beyond it the check fails the gate; null where nothing is said
 */
public record GateCheck(
        String id,
        Kind kind,
        String metric,
        List<String> benchmarks,
        @Nullable GateLimit warn,
        @Nullable GateLimit fail) {
    /** What a check asks. */
    public enum Kind {
        /** How much worse it got: a proven change, whose limits are fractions. */
        MAX_REGRESSION("max-regression"),
        /** Whether its value is at most so much, whatever it was before. */
        AT_MOST("at-most"),
        /** Whether its value is at least so much, whatever it was before. */
        AT_LEAST("at-least");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        /** The kind with this word; empty when there is none. */
        public static Optional<Kind> of(String word) {
            return Arrays.stream(values())
                    .filter(known -> known.word.equals(word))
                    .findFirst();
        }
    }

    public GateCheck {
        benchmarks = List.copyOf(benchmarks);
        if (warn == null && fail == null) {
            throw new IllegalArgumentException("a check without a limit never says anything");
        }
    }

    /** Whether this is the check of the score that every gate has, with other limits. */
    public boolean isTheUsual() {
        return id.equals(Kind.MAX_REGRESSION.word());
    }
}
