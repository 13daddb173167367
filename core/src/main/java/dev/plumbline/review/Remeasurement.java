package dev.plumbline.review;

import java.util.OptionalDouble;

/**
 * What measuring again found of something in the queue; it stands in the place of the first evidence, which is kept.
 *
 * @param who asked for it
 * @param score of the new evaluation, 0 to 100; empty for a kernel
 * @param change new cost / old cost − 1; empty where it is not known
 * @param verdict what statistics says of the change, as in {@code REGRESSION}; empty where nobody compared
 * @param evidence a document of the same form as the first
 * @param words what came of it, in a sentence for the history of the item
 */
public record Remeasurement(
        String who, OptionalDouble score, OptionalDouble change, String verdict, String evidence, String words) {}
