/**
 * The older single-file form of baselines: mean, standard deviation and count by name, in nanoseconds.
 *
 * <p>Not in such a file, and therefore unknown: the values behind them, parameters, the commit.
 *
 * <p>{@link dev.plumbline.format.summary.SummaryReader} says where the format is documented, and what one replicate is.
 */
@NullMarked
package dev.plumbline.format.summary;

import org.jspecify.annotations.NullMarked;
