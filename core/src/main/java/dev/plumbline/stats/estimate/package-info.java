/**
 * Sizes with their intervals: the level of one side, the ratio of two speeds, trimmed means.
 *
 * <p>Nothing here is a verdict.
 */
@NullMarked
package dev.plumbline.stats.estimate;

import org.jspecify.annotations.NullMarked;
