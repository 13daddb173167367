/**
 * What waits for a person, and what people decided: versions of tools in the middle band and flagged kernels, in one
 * queue.
 *
 * <p>A {@link dev.plumbline.review.ReviewItem} carries its evidence and its decisions; decisions are only ever added,
 * and an undo is a decision too. Judging (by rules or a model) is {@code eval}'s business, keeping is {@code store}'s.
 */
@NullMarked
package dev.plumbline.review;

import org.jspecify.annotations.NullMarked;
