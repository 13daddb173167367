/**
 * Sizes with their intervals: the level of one side, the ratio of two speeds, trimmed means.
 *
 * <p>Nothing here is a verdict.
 * Where there are too few forks for an interval, there is none, and no number in its place.
 */
@NullMarked
package dev.plumbline.stats.estimate;

import org.jspecify.annotations.NullMarked;
