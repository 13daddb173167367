/**
 * Numbers with a meaning: what is counted ({@link dev.plumbline.model.metric.Metric}), in which unit, and whether less or more
 * of it is better. Direction is a field, given by the reader or the descriptor, never guessed from text.
 *
 * <p>{@link dev.plumbline.model.metric.Units} writes numbers as every screen and report shows them.
 */
@NullMarked
package dev.plumbline.model.metric;

import org.jspecify.annotations.NullMarked;
