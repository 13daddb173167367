package dev.plumbline.model.metric;

import java.util.Arrays;
import java.util.Optional;

/**
 * Which way of a metric is better. A reader says it once, by what its harness documents; nothing is taken for a cost
 * because nobody said otherwise.
 */
public enum Direction {
    /** Less is better: a cost. */
    LESS("less"),
    /** More is better: a throughput, a hit rate. */
    MORE("more"),
    /** Neither, or nobody knows: a change is shown, but never judged. */
    NONE("none");

    private final String word;

    Direction(String word) {
        this.word = word;
    }

    /** The word in files and in the database. */
    public String word() {
        return word;
    }

    /** The direction of a word in a file; empty for any other text. */
    public static Optional<Direction> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
